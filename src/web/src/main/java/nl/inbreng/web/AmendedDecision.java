package nl.inbreng.web;

import java.util.List;
import java.util.stream.IntStream;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.Consolidatie.Onderdeel;
import nl.inbreng.application.views.Consolidatie.Verwerkt;
import nl.inbreng.application.views.Consolidatie.Woorden;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.web.parts.NavLink;
import nl.inbreng.web.parts.TextRun;

/** A decision with the adopted amendementen in it, as pages show it: each changed unit with the residents' page it comes from. */
public final class AmendedDecision {

    private AmendedDecision() {}

    /**
     * One unit.
     *
     * @param onderdeel what it is called
     * @param tekst     its text; "(vervalt)" when it goes
     * @param lot       what became of it, in words; empty when it stays as it was
     * @param bronnen   public pages of the amendementen that changed it
     * @param runs      its words when several amendementen changed it; else none
     * @param genoemd   for each of those runs the amendementen to name behind it, by number; none behind words that stay
     */
    public record Row(String onderdeel, String tekst, String lot, List<NavLink> bronnen, List<TextRun> runs, List<List<NavLink>> genoemd) {
        public Row {
            bronnen = List.copyOf(bronnen);
            runs = List.copyOf(runs);
            genoemd = List.copyOf(genoemd);
        }
    }

    /** The units that hold text, in reading order. */
    public static List<Row> rows(Consolidatie besluit) {
        return besluit.onderdelen().stream().filter(one -> !one.tekst().isEmpty() || !one.eenheid().tekst().isEmpty()).map(one -> row(besluit, one)).toList();
    }

    private static Row row(Consolidatie besluit, Onderdeel one) {
        String fate = one.lot() == Fate.GELIJK ? "" : Showing.capital(one.lotWoord()) + (one.plaats().isEmpty() ? "" : ": " + one.plaats());
        return new Row(Showing.capital(one.eenheid().citeertitel()), one.lot() == Fate.VERVALT ? "– (vervalt)" : one.tekst(), fate,
                one.bronnen().stream().flatMap(kenmerk -> besluit.bron(kenmerk).stream()).map(AmendedDecision::link).toList(), one.verdeeld().stream().map(AmendedDecision::run).toList(), genoemd(besluit, one.verdeeld()));
    }

    private static List<List<NavLink>> genoemd(Consolidatie besluit, List<Woorden> all) {
        return IntStream.range(0, all.size()).mapToObj(at -> besluit.genoemd(all, at).stream().map(one -> new NavLink(one.nummer(), path(one), false)).toList()).toList();
    }

    private static TextRun run(Woorden words) {
        return switch (words.soort()) {
            case GELIJK -> TextRun.same(words.tekst());
            case VERVALT -> TextRun.removed(words.tekst());
            case NIEUW -> TextRun.added(words.tekst());
        };
    }

    /** The public page of an amendement. */
    public static NavLink link(Verwerkt one) {
        return new NavLink(one.nummer() + " " + one.titel(), path(one), false);
    }

    private static String path(Verwerkt one) {
        return "/verzoek/" + one.kenmerk();
    }
}
