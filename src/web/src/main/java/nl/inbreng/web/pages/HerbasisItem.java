package nl.inbreng.web.pages;

import java.util.List;
import nl.inbreng.application.views.Herbasis.Onderdeel;
import nl.inbreng.application.views.RebaseWords;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Rebase.Uitkomst;
import nl.inbreng.text.WordDiff;
import nl.inbreng.web.Runs;
import nl.inbreng.web.Showing;
import nl.inbreng.web.parts.TextRun;

/** One change as it is asked about. @param nr from 0 @param onderdeel what became of it */
public record HerbasisItem(int nr, Onderdeel onderdeel) {

    /** What people call the unit, with a capital; of an added text its place. */
    public String heading() {
        return Showing.capital(name());
    }

    String name() {
        return RebaseWords.name(onderdeel.wijziging());
    }

    /** The text that the filer wrote on. */
    public String was() {
        return onderdeel.wijziging().was();
    }

    /** The text as it is now, with what differs from the old one; none for an added text, unless the newer version has it already. */
    public List<TextRun> now() {
        boolean absent = onderdeel.wijziging().actie().adds() && onderdeel.uitkomst() != Uitkomst.AL_VERWERKT;
        return absent || onderdeel.basisNu().isEmpty() ? List.of() : runs(was(), onderdeel.basisNu());
    }

    /** The text of the filer, with what differs from the old one. */
    public List<TextRun> own() {
        return runs(was(), onderdeel.wijziging().wordt());
    }

    /** What the newer version changes itself and what does not go on when the filer keeps the own text; none when nothing is lost by that. */
    public List<TextRun> undone() {
        Wijziging own = onderdeel.wijziging();
        if (own.actie().adds() || own.actie().moves()) return List.of();
        List<TextRun> runs = switch (onderdeel.uitkomst()) {
            case SAMENGEVOEGD -> runs(own.wordt(), proposed());
            case CONFLICT -> runs(own.was(), onderdeel.basisNu());
            case AL_VERWERKT, SCHOON, VERPLAATST, WEES -> List.of();
        };
        return runs.stream().allMatch(run -> run.kind() == TextRun.Kind.SAME) ? List.of() : runs;
    }

    /** What the choice is called that leaves the unit as the filer wrote it. */
    public String keeping() {
        if (onderdeel.wijziging().actie().moves()) return "Ik houd mijn verplaatsing";
        return onderdeel.wijziging().vervalt() ? "Ik wil dat dit vervalt" : "Ik houd mijn tekst";
    }

    /** Where the filer put a unit that keeps its words; empty for every other change. */
    public String moved() {
        if (!onderdeel.wijziging().actie().moves()) return "";
        return "U zette dit stuk " + (onderdeel.plaats().isEmpty() ? "op een andere plek." : onderdeel.plaats() + ".");
    }

    /** Whether two changes of one text were put together, so that the result is to be read. */
    public boolean isMerged() {
        return onderdeel.uitkomst() == Uitkomst.SAMENGEVOEGD && !onderdeel.wijziging().actie().moves();
    }

    /** The text that is proposed; empty when there is none, or the unit goes. */
    public String proposed() {
        return onderdeel.voorstel().map(change -> change.wordt()).orElse("");
    }

    private static List<TextRun> runs(String was, String now) {
        return was.isEmpty() && now.isEmpty() ? List.of() : Runs.of(WordDiff.between(was, now));
    }

    /** What became of the change, in words. */
    public String sentence() {
        return RebaseWords.sentence(onderdeel);
    }
}
