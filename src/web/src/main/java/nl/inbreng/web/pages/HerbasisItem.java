package nl.inbreng.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.application.views.Herbasis.Onderdeel;
import nl.inbreng.application.views.RebaseWords;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Rebase.Uitkomst;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.WordDiff;
import nl.inbreng.web.Leaving;
import nl.inbreng.web.Runs;
import nl.inbreng.web.Showing;
import nl.inbreng.web.parts.TextRun;

/**
 * One change as it is asked about; what goes as a whole is asked about once.
 *
 * @param nr        from 0, of the first change
 * @param onderdeel what became of it
 * @param also      numbers of the other changes that the answer holds for
 */
public record HerbasisItem(int nr, Onderdeel onderdeel, List<Integer> also) {

    public HerbasisItem {
        also = List.copyOf(also);
    }

    HerbasisItem(int nr, Onderdeel onderdeel) {
        this(nr, onderdeel, List.of());
    }

    /** All changes in order. @param units on which they were written, to know what goes as a whole; may be none */
    static List<HerbasisItem> all(Herbasis herbasis, List<TekstEenheid> units) {
        List<Onderdeel> parts = herbasis.onderdelen();
        Map<String, TekstEenheid> wholes = Leaving.of(units, parts.stream().map(Onderdeel::wijziging).toList()).wholes();
        Map<String, List<Integer>> together = new LinkedHashMap<>();
        for (int nr = 0; nr < parts.size(); nr++) {
            Wijziging change = parts.get(nr).wijziging();
            String whole = change.vervalt() && wholes.containsKey(change.eenheidSleutel()) ? wholes.get(change.eenheidSleutel()).sleutel() : "";
            together.computeIfAbsent(whole.isEmpty() ? "nr " + nr : whole, key -> new ArrayList<>()).add(nr);
        }
        return together.entrySet().stream().flatMap(one -> asked(parts, one.getValue(), wholes.get(one.getKey()))).sorted(Comparator.comparingInt(HerbasisItem::nr)).toList();
    }

    /** One question, unless a part of it has no place any more, or is done already, and another part is not. */
    private static Stream<HerbasisItem> asked(List<Onderdeel> parts, List<Integer> numbers, TekstEenheid whole) {
        List<Onderdeel> own = numbers.stream().map(parts::get).toList();
        boolean alike = own.stream().map(part -> part.voorstel().isPresent() ? "" : part.uitkomst().name()).distinct().count() == 1;
        if (whole == null || own.size() == 1 || !alike) return numbers.stream().map(nr -> new HerbasisItem(nr, parts.get(nr)));
        return Stream.of(new HerbasisItem(numbers.getFirst(), together(own, whole), numbers.subList(1, numbers.size())));
    }

    private static Onderdeel together(List<Onderdeel> own, TekstEenheid whole) {
        Uitkomst worst = Uitkomst.ernstigste(own.stream().map(Onderdeel::uitkomst).toList());
        Wijziging change = new Wijziging(whole.sleutel(), whole.whole(), joined(own.stream().map(part -> part.wijziging().was())), "");
        Optional<Wijziging> proposed = own.getFirst().voorstel().map(first -> new Wijziging(whole.sleutel(), now(own.getFirst().wijziging(), first, whole.whole()), joined(own.stream().flatMap(part -> part.voorstel().stream()).map(Wijziging::was)), ""));
        return new Onderdeel(change, worst, proposed, joined(own.stream().map(Onderdeel::basisNu)), Optional.empty());
    }

    /** What the whole is called in the newer version: as its part is there, without what names the part. */
    private static String now(Wijziging was, Wijziging now, String whole) {
        String part = was.citeertitel().startsWith(whole) ? was.citeertitel().substring(whole.length()) : "";
        return !part.isEmpty() && now.citeertitel().endsWith(part) ? now.citeertitel().substring(0, now.citeertitel().length() - part.length()) : whole;
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    /** The numbers of all changes that the answer holds for. */
    Stream<Integer> numbers() {
        return Stream.concat(Stream.of(nr), also.stream());
    }

    /** Whether it is asked about more changes at once. */
    boolean isWhole() {
        return !also.isEmpty();
    }

    /** What people call the unit, with a capital; of an added text its place. */
    public String heading() {
        return Showing.capital(name());
    }

    String name() {
        return RebaseWords.name(onderdeel);
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
