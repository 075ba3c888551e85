package nl.inbreng.domain.regeling;

/** One version of the rules for one instrument in one gemeente: complete ({@link Regeling}) or still with open questions ({@link OpenEdition}). */
public sealed interface Edition permits Regeling, OpenEdition {

    /** What identifies the edition, known for both kinds. */
    EditionHeader header();
}
