package nl.inbreng.regelingen;

/**
 * A rule file as it was read.
 *
 * @param path folder and name below the folder gemeenten, such as "GM9999-voorbeeldstad/gemeente.yaml"
 * @param text contents
 * @param from where it comes from, such as the folder of the beheerder; empty for a file that is shipped
 */
record RuleFile(String path, String text, String from) {

    /** A file that is shipped. */
    RuleFile(String path, String text) {
        this(path, text, "");
    }

    /** Name of the file that describes the gemeente of a folder. */
    static final String GEMEENTE = "gemeente.yaml";

    /** True for a file that is not shipped. */
    boolean isOwn() {
        return !from.isEmpty();
    }

    /** Where whoever must mend it finds the file: of a shipped one its path is enough. */
    String place() {
        return isOwn() ? from + "/" + path : path;
    }

    /** "GM9999-voorbeeldstad". */
    String folder() {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }

    private static final String EXAMPLES = ".voorbeelden.yaml";

    /** True for worked examples. */
    boolean holdsExamples() {
        return path.endsWith(EXAMPLES);
    }

    /** Path of the file about the gemeente of this folder. */
    String gemeente() {
        return folder() + "/" + GEMEENTE;
    }

    /** Path of the examples beside an edition. */
    String examples() {
        return folder() + "/" + stem() + EXAMPLES;
    }

    /** Path of the edition beside which these examples lie. */
    String edition() {
        return path.replace(EXAMPLES, ".yaml");
    }

    /** "burgeragendering-2026-01-01". */
    String stem() {
        return path.substring(path.indexOf('/') + 1).replaceFirst("\\.yaml$", "");
    }

    /** "GM9999/burgeragendering-2026-01-01": what the edition is called everywhere else. */
    String id() {
        return folder().replaceFirst("-.*", "") + "/" + stem();
    }

    boolean describesGemeente() {
        return path.endsWith("/" + GEMEENTE);
    }
}
