package nl.inbreng.domain.keuze;

import java.util.Arrays;
import java.util.Optional;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;

/** What residents want of the gemeente, in their own words. Each wish is what instruments of one shape are for. */
public enum Wish {
    TALK("praten", Instrument.Shape.AGENDERING, "Zet een onderwerp op de agenda", "De raad praat over uw onderwerp."),
    DECIDE("besluiten", Instrument.Shape.INITIATIEF, "Doe de raad een voorstel", "De raad stemt over uw voorstel."),
    CHANGE("veranderen", Instrument.Shape.AMENDEMENT, "Verander een plan van de raad", "U stelt een andere tekst voor bij een raadsvoorstel dat op de agenda staat."),
    SPEAK_OUT("uitspreken", Instrument.Shape.MOTIE, "Vraag de raad om een uitspraak", "De raad zegt wat hij vindt, of vraagt het college om iets te doen."),
    TAKE_OVER("overnemen", Instrument.Shape.UITDAGING, "Neem een taak van de gemeente over",
            "U doet met andere inwoners zelf een taak van de gemeente. Het college van burgemeester en wethouders beslist daarover, niet de raad."),
    VOTE("stemmen", Instrument.Shape.REFERENDUM, "Vraag om een referendum", "Inwoners stemmen over een besluit. De raad beslist eerst of het referendum er komt.");

    private final String word;
    private final Instrument.Shape shape;
    private final String title;
    private final String sentence;

    Wish(String word, Instrument.Shape shape, String title, String sentence) {
        this.word = word;
        this.shape = shape;
        this.title = title;
        this.sentence = sentence;
    }

    /** The word in addresses. */
    public String word() {
        return word;
    }

    /** What to do, as the heading of a choice or a form. */
    public String title() {
        return title;
    }

    /** What happens then. */
    public String sentence() {
        return sentence;
    }

    /** What happens then, where this body decides: not every subject is talked about by the raad itself. */
    public String sentence(Orgaan decider) {
        return this == TALK ? sentence.replace("De raad", Character.toUpperCase(decider.phrase().charAt(0)) + decider.phrase().substring(1)) : sentence;
    }

    /** The wish with this word in addresses. */
    public static Optional<Wish> of(String word) {
        return Arrays.stream(values()).filter(wish -> wish.word.equals(word)).findFirst();
    }

    /** What an instrument is for. */
    public static Wish of(Instrument instrument) {
        return Arrays.stream(values()).filter(wish -> wish.shape == instrument.shape()).findFirst().orElseThrow();
    }

    /** Whether it matters about which place it is: a wijk or dorp can only have an agendering of its own. */
    public boolean asksArea() {
        return this == TALK;
    }
}
