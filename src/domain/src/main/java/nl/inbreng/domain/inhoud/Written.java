package nl.inbreng.domain.inhoud;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.inbreng.domain.regeling.Instrument;

/** What a verzoek says in words alone: a title and other parts, each a text of its own. */
public sealed interface Written extends Inhoud permits Agendering, Initiatief, Motie, Uitdaging, Referendumvraag {

    /** The title, which every one of them has. */
    Part TITEL = Part.asked(new TextRule("titel", "de titel", "Geef uw verzoek een titel. Eén regel is genoeg.", TextRule.LINE),
            "Titel", "Waar gaat het over? Eén regel is genoeg.");
    /** What else the readers should know. */
    Part TOELICHTING = Part.asked(new TextRule("toelichting", "de toelichting", "", TextRule.LONG), "Toelichting", "Wat moet de lezer nog meer weten?");

    /** The same shape with other texts. @param texts gives the new text of each part, which it sees with its present text, in order */
    Written with(Function<Part, String> texts);

    /** All parts with their texts, the title first. They are those that {@link #with} passes, so that no part can be in one and not in the other. */
    default List<Part> parts() {
        List<Part> passed = new ArrayList<>();
        with(part -> {
            passed.add(part);
            return part.text();
        });
        return List.copyOf(passed);
    }

    /** The parts below the title that say something, and those that must. */
    default List<Part> body() {
        return parts().stream().skip(1).filter(part -> !part.optional() || TextRule.says(part.text())).toList();
    }

    @Override default List<Shortcoming> shortcomings() {
        return parts().stream().map(part -> part.rule().check(part.text())).flatMap(Optional::stream).toList();
    }

    /** A text of this shape in which nothing is written yet. @throws IllegalArgumentException for an amendement, which is written on a raadsvoorstel */
    static Written blank(Instrument.Shape shape) {
        return switch (shape) {
            case AGENDERING -> new Agendering("", "", "", "");
            case INITIATIEF -> new Initiatief("", "", "", "", "");
            case MOTIE -> new Motie("", "", "", "", "");
            case UITDAGING -> new Uitdaging("", "", "", "", "");
            case REFERENDUM -> new Referendumvraag("", "", "", "");
            case AMENDEMENT -> throw new IllegalArgumentException("een amendement begint bij een raadsvoorstel");
        };
    }
}
