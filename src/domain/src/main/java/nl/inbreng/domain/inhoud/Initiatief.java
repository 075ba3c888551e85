package nl.inbreng.domain.inhoud;

import java.util.function.Function;
import nl.inbreng.domain.regeling.Instrument;

/**
 * A proposal on which the raad is asked to decide (burgerinitiatief, jongereninitiatief). Its parts follow art. 5 of the VNG model
 * and the forms of Utrecht and Rotterdam: proposal, why, explanation, estimate of the cost.
 *
 * @param titel       subject in one line
 * @param besluit     what the raad is asked to decide; ends the sentence "Wij vragen de raad te besluiten"
 * @param waarom      why
 * @param toelichting further explanation, may be empty
 * @param kosten      what it would cost, roughly; may be empty
 */
public record Initiatief(String titel, String besluit, String waarom, String toelichting, String kosten) implements Written {

    private static final Part BESLUIT = Part.asked(new TextRule("besluit", "het besluit dat u vraagt", "Schrijf op wat de raad moet besluiten.", TextRule.LONG),
            "Wij vragen de raad te besluiten", "Wat moet de raad precies besluiten? Schrijf het zo op dat de raad er ja of nee op kan zeggen.");
    private static final Part WAAROM = Part.asked(new TextRule("waarom", "het antwoord op ‘waarom?’", "Schrijf op waarom de raad dit moet besluiten.", TextRule.LONG),
            "Waarom?", "Welk probleem lost het op? Voor wie is het beter?").headed("Waarom inwoners dit vragen");
    private static final Part KOSTEN = Part.asked(new TextRule("kosten", "de kosten", "", TextRule.LONG),
            "Kosten", "Weet u ongeveer wat het kost? En waar het geld vandaan kan komen?").headed("Schatting van de kosten").rows(3);

    @Override public Instrument.Shape shape() {
        return Instrument.Shape.INITIATIEF;
    }

    @Override public Initiatief with(Function<Part, String> texts) {
        return new Initiatief(texts.apply(TITEL.with(titel)), texts.apply(BESLUIT.with(besluit)), texts.apply(WAAROM.with(waarom)),
                texts.apply(TOELICHTING.with(toelichting)), texts.apply(KOSTEN.with(kosten)));
    }
}
