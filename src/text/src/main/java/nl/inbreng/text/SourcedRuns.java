package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.Consolidation.Reading;

/**
 * Writes a {@link SourcedText} out in runs: in one place what goes stands before what is new. Without what goes the runs are exactly the text; without
 * what is new they hold the words of the base. White space before new words belongs to what stays where the base has it too. Linear in both texts.
 */
final class SourcedRuns {

    private final Words base;
    private final Words text;
    private final SourcedText sourced;
    private final List<SourcedWords> runs = new ArrayList<>();

    private SourcedRuns(String base, SourcedText sourced) {
        this.base = Words.of(base);
        this.text = Words.of(sourced.text());
        this.sourced = sourced;
    }

    /** @param ids whom the unit comes from @param known its words with their origins; without it, or when the unit holds other words or words of two grew together to one, as "€" and "5.000", all comes from all of them */
    static List<SourcedWords> of(Reading reading, List<String> ids, Optional<SourcedText> known) {
        String base = reading.fate() == Fate.NIEUW ? "" : reading.unit().tekst();
        int words = Words.of(reading.tekst()).size();
        Optional<SourcedText> fits = known.filter(each -> Edit.words(each.text()).equals(Edit.words(reading.tekst())) && each.words().size() == words);
        SourcedText all = SourcedText.of(base, reading.tekst(), ids);
        return of(base, fits.map(each -> new SourcedText(reading.tekst(), each.words(), each.gone())).orElse(all));
    }

    private static List<SourcedWords> of(String base, SourcedText sourced) {
        SourcedRuns all = new SourcedRuns(base, sourced);
        all.write();
        return List.copyOf(all.runs);
    }

    private void write() {
        int was = 0;
        int is = 0;
        while (was < base.size() || is < text.size()) {
            int goesTo = end(sourced.gone(), was);
            int comesTo = end(sourced.words(), is);
            place(was, goesTo, is, comesTo);
            was = goesTo;
            is = comesTo;
            if (is < text.size()) {
                add(WordDiff.Kind.GELIJK, before(text, is) + text.get(is).text(), List.of());
                is++;
            }
            was++;
        }
        add(WordDiff.Kind.GELIJK, text.trail(), List.of());
    }

    private static int end(List<List<String>> who, int from) {
        int end = from;
        while (end < who.size() && !who.get(end).isEmpty()) {
            end++;
        }
        return end;
    }

    /** One place where words go, come, or both. */
    private void place(int was, int goesTo, int is, int comesTo) {
        String gap = is < comesTo ? before(text, is) : "";
        boolean kept = is < comesTo && (was >= base.size() || before(base, was).equals(gap));
        if (kept) {
            add(WordDiff.Kind.GELIJK, gap, List.of());
        }
        for (int i = was; i < goesTo; i++) {
            add(WordDiff.Kind.VERVALT, (kept && i == was ? "" : before(base, i)) + base.get(i).text(), sourced.gone().get(i));
        }
        if (is == 0 && comesTo == 0 && was < goesTo && goesTo < base.size()) {
            add(WordDiff.Kind.VERVALT, before(base, goesTo), sourced.gone().get(goesTo - 1));   // nothing else keeps it from the first word that stays
        }
        for (int i = is; i < comesTo; i++) {
            add(WordDiff.Kind.NIEUW, (kept && i == is ? "" : before(text, i)) + text.get(i).text(), sourced.words().get(i));
        }
    }

    private static String before(Words words, int at) {
        return at == 0 ? words.lead() : words.get(at - 1).space();
    }

    private void add(WordDiff.Kind soort, String words, List<String> ids) {
        if (words.isEmpty()) {
            return;
        }
        SourcedWords last = runs.isEmpty() ? null : runs.getLast();
        boolean same = last != null && last.soort() == soort && last.ids().equals(ids);
        if (same) {
            runs.removeLast();
        }
        runs.add(new SourcedWords(soort, same ? last.tekst() + words : words, ids));
    }
}
