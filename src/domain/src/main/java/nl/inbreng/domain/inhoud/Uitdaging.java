package nl.inbreng.domain.inhoud;

import java.util.function.Function;
import nl.inbreng.domain.regeling.Instrument;

/**
 * An offer of residents to take over a task of the gemeente (uitdaagrecht: Gemeentewet art. 150, participatieverordening). It is for
 * the college of burgemeester en wethouders and not for the raad.
 *
 * @param titel       subject in one line
 * @param taak        the task that residents want to take over
 * @param aanpak      how they would do it
 * @param waaromBeter why that is better than now
 * @param kosten      what it costs, roughly
 */
public record Uitdaging(String titel, String taak, String aanpak, String waaromBeter, String kosten) implements Written {

    private static final Part TAAK = Part.asked(new TextRule("taak", "de taak", "Schrijf op welke taak u wilt overnemen.", TextRule.LONG),
            "Welke taak wilt u overnemen?", "Wat doet de gemeente nu? Schrijf ook op waar.").headed("De taak die inwoners willen overnemen");
    private static final Part AANPAK = Part.asked(new TextRule("aanpak", "uw aanpak", "Schrijf op hoe u het gaat doen.", TextRule.LONG),
            "Hoe gaat u het doen?", "Wie doen er mee? Wanneer begint u? Hoe lang houdt u het vol?").headed("Hoe inwoners het gaan doen");
    private static final Part WAAROM = Part.asked(new TextRule("waaromBeter", "het antwoord op ‘waarom is dat beter?’", "Schrijf op waarom het zo beter gaat.", TextRule.LONG),
            "Waarom is dat beter?", "Wat wordt er beter dan nu, en voor wie?").headed("Waarom het zo beter gaat");
    private static final Part KOSTEN = Part.asked(new TextRule("kosten", "de kosten", "Schrijf op wat het kost. Weet u het niet precies? Schat het dan.", TextRule.LONG),
            "Wat kost het?", "Hoeveel geld of hulp hebt u nodig? Een schatting is genoeg.").headed("Wat het kost").rows(3);

    @Override public Instrument.Shape shape() {
        return Instrument.Shape.UITDAGING;
    }

    @Override public Uitdaging with(Function<Part, String> texts) {
        return new Uitdaging(texts.apply(TITEL.with(titel)), texts.apply(TAAK.with(taak)), texts.apply(AANPAK.with(aanpak)),
                texts.apply(WAAROM.with(waaromBeter)), texts.apply(KOSTEN.with(kosten)));
    }
}
