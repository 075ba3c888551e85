package nl.inbreng.domain.inhoud;

import java.util.function.Function;
import nl.inbreng.domain.regeling.Instrument;

/**
 * A request for a referendum on a decision of the raad (referendumverzoek; referendumverordening of the gemeente).
 *
 * @param titel   subject in one line
 * @param besluit the decision, taken or to be taken, on which residents would vote
 * @param vraag   the question put to them
 * @param waarom  why they should vote on it
 */
public record Referendumvraag(String titel, String besluit, String vraag, String waarom) implements Written {

    private static final Part BESLUIT = Part.asked(new TextRule("besluit", "het besluit", "Schrijf op over welk besluit van de raad het gaat.", TextRule.LONG),
            "Over welk besluit gaat het?", "Welk besluit neemt de raad, of nam de raad? Schrijf ook de datum op als u die weet.").headed("Het besluit waarover inwoners willen stemmen");
    private static final Part VRAAG = Part.asked(new TextRule("vraag", "de vraag", "Schrijf op welke vraag inwoners moeten beantwoorden.", TextRule.LONG),
            "Wat is de vraag?", "Welke vraag moeten inwoners beantwoorden? Liefst een vraag met ja of nee als antwoord.").headed("De vraag aan de inwoners").rows(3);
    private static final Part WAAROM = Part.asked(new TextRule("waarom", "het antwoord op ‘waarom?’", "Schrijf op waarom inwoners hierover moeten stemmen.", TextRule.LONG),
            "Waarom?", "Waarom moeten inwoners hierover stemmen?").headed("Waarom inwoners hierover willen stemmen");

    @Override public Instrument.Shape shape() {
        return Instrument.Shape.REFERENDUM;
    }

    @Override public Referendumvraag with(Function<Part, String> texts) {
        return new Referendumvraag(texts.apply(TITEL.with(titel)), texts.apply(BESLUIT.with(besluit)), texts.apply(VRAAG.with(vraag)), texts.apply(WAAROM.with(waarom)));
    }
}
