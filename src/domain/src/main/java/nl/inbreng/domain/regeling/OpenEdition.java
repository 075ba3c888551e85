package nl.inbreng.domain.regeling;

import java.util.List;

/**
 * An edition with parameters that nobody has established yet. It cannot be used: the griffie must answer first.
 *
 * @param header    identity of the edition
 * @param questions what the griffie must confirm, never empty
 */
public record OpenEdition(EditionHeader header, List<OpenQuestion> questions) implements Edition {

    public OpenEdition {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) throw new IllegalArgumentException("een editie zonder open vragen is een regeling");
    }

    /**
     * One parameter that is unknown.
     *
     * @param parameter path in the rule file, such as "steun.indienerTeltMee"
     * @param question  what the griffie is asked, in plain Dutch
     */
    public record OpenQuestion(String parameter, String question) {}
}
