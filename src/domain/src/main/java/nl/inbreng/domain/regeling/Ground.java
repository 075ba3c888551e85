package nl.inbreng.domain.regeling;

/**
 * A reason that a rule gives, with its article and the numbers: "artikel 4: 50 nodig, 49 gevonden".
 *
 * @param code    stable word for machines, such as "drempel"
 * @param artikel the article, with the name of the regeling
 * @param text    one plain Dutch sentence that says what is the matter and what to do
 * @param needed  what the rule asks
 * @param found   what was found
 */
public record Ground(String code, String artikel, String text, String needed, String found) {}
