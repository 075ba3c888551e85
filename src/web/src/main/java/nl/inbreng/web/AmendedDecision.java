package nl.inbreng.web;

import java.util.List;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.Consolidatie.Onderdeel;
import nl.inbreng.application.views.Consolidatie.Verwerkt;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.web.parts.NavLink;

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
     */
    public record Row(String onderdeel, String tekst, String lot, List<NavLink> bronnen) {
        public Row {
            bronnen = List.copyOf(bronnen);
        }
    }

    /** The units that hold text, in reading order. */
    public static List<Row> rows(Consolidatie besluit) {
        return besluit.onderdelen().stream().filter(one -> !one.tekst().isEmpty() || !one.eenheid().tekst().isEmpty()).map(one -> row(besluit, one)).toList();
    }

    private static Row row(Consolidatie besluit, Onderdeel one) {
        String fate = one.lot() == Fate.GELIJK ? "" : Showing.capital(one.lot().word()) + (one.plaats().isEmpty() ? "" : ": " + one.plaats());
        return new Row(Showing.capital(one.eenheid().citeertitel()), one.lot() == Fate.VERVALT ? "– (vervalt)" : one.tekst(), fate,
                one.bronnen().stream().flatMap(kenmerk -> besluit.bron(kenmerk).stream()).map(AmendedDecision::link).toList());
    }

    /** The public page of an amendement. */
    public static NavLink link(Verwerkt one) {
        return new NavLink(one.nummer() + " " + one.titel(), "/verzoek/" + one.kenmerk(), false);
    }
}
