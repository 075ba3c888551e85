package nl.inbreng.domain.inhoud;

import java.util.function.Function;
import nl.inbreng.domain.regeling.Instrument;

/**
 * A request to put a subject on the agenda (burgeragendering, wijkagendering, dorpsagendering).
 * Its parts follow the forms of Arnhem and Utrecht: subject, what is asked, why now, explanation.
 *
 * @param titel      subject in one line
 * @param vraag      what the raad is asked to discuss or do
 * @param waaromNu   why this belongs on the agenda now
 * @param toelichting further explanation, may be empty
 */
public record Agendering(String titel, String vraag, String waaromNu, String toelichting) implements Written {

    private static final Part VRAAG = Part.asked(new TextRule("vraag", "uw vraag aan de raad", "Schrijf op wat u de raad vraagt.", TextRule.LONG),
            "Wat vraagt u de raad?", "Wat moet de raad bespreken of doen? Schrijf ook op waar het is.").headed("Wat inwoners de raad vragen");
    private static final Part WAAROM = Part.asked(new TextRule("waaromNu", "het antwoord op ‘waarom nu?’", "Schrijf op waarom dit onderwerp nu op de agenda moet.", TextRule.LONG),
            "Waarom nu?", "Waarom moet de raad hier nu over praten?").headed("Waarom dit nu op de agenda moet");

    @Override public Instrument.Shape shape() {
        return Instrument.Shape.AGENDERING;
    }

    @Override public Agendering with(Function<Part, String> texts) {
        return new Agendering(texts.apply(TITEL.with(titel)), texts.apply(VRAAG.with(vraag)), texts.apply(WAAROM.with(waaromNu)),
                texts.apply(TOELICHTING.with(toelichting)));
    }
}
