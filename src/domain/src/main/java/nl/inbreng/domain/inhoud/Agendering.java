package nl.inbreng.domain.inhoud;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inbreng.domain.regeling.Instrument;

/**
 * A request to put a subject on the agenda (burgeragendering).
 * Its parts follow the forms of Arnhem and Utrecht: subject, what is asked, why now, explanation.
 *
 * @param titel      subject in one line
 * @param vraag      what the raad is asked to discuss or do
 * @param waaromNu   why this belongs on the agenda now
 * @param toelichting further explanation, may be empty
 */
public record Agendering(String titel, String vraag, String waaromNu, String toelichting) implements Inhoud {

    private static final TextRule TITEL = new TextRule("titel", "de titel", "Geef uw onderwerp een titel. Eén regel is genoeg.", TextRule.LINE);
    private static final TextRule VRAAG = new TextRule("vraag", "uw vraag aan de raad", "Schrijf op wat u de raad vraagt.", TextRule.LONG);
    private static final TextRule WAAROM = new TextRule("waaromNu", "het antwoord op ‘waarom nu?’", "Schrijf op waarom dit onderwerp nu op de agenda moet.", TextRule.LONG);
    private static final TextRule TOELICHTING = new TextRule("toelichting", "de toelichting", "", TextRule.LONG);

    @Override public Instrument.Shape shape() {
        return Instrument.Shape.AGENDERING;
    }

    @Override public List<Shortcoming> shortcomings() {
        return Stream.of(TITEL.check(titel), VRAAG.check(vraag), WAAROM.check(waaromNu), TOELICHTING.check(toelichting))
                .flatMap(Optional::stream).toList();
    }
}
