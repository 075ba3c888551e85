package nl.inbreng.regelingen;

/**
 * A rule file as it was read.
 *
 * @param path folder and name below the folder gemeenten, such as "GM9999-voorbeeldstad/gemeente.yaml"
 * @param text contents
 */
record RuleFile(String path, String text) {

    /** Name of the file that describes the gemeente of a folder. */
    static final String GEMEENTE = "gemeente.yaml";

    /** "GM9999-voorbeeldstad". */
    String folder() {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }

    private static final String EXAMPLES = ".voorbeelden.yaml";

    /** True for worked examples. */
    boolean holdsExamples() {
        return path.endsWith(EXAMPLES);
    }

    /** Path of the examples beside an edition. */
    String examples() {
        return folder() + "/" + stem() + EXAMPLES;
    }

    /** "burgeragendering-2026-01-01". */
    String stem() {
        return path.substring(path.indexOf('/') + 1).replaceFirst("\\.yaml$", "");
    }

    boolean describesGemeente() {
        return path.endsWith("/" + GEMEENTE);
    }
}
