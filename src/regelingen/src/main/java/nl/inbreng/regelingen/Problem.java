package nl.inbreng.regelingen;

/**
 * Something in a rule file that cannot be trusted.
 *
 * @param file   path below the folder gemeenten; of a file of the beheerder with that folder before it
 * @param line   line in that file, counted from 1; 0 for a file or folder as a whole
 * @param reason what is wrong and what is expected, in plain Dutch
 */
public record Problem(String file, int line, String reason) {

    /** "GM9999-voorbeeldstad/gemeente.yaml:3: onbekende sleutel". */
    @Override public String toString() {
        return file + (line == 0 ? "" : ":" + line) + ": " + reason;
    }
}
