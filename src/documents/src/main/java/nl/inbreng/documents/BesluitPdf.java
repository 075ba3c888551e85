package nl.inbreng.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.Consolidatie.Onderdeel;
import nl.inbreng.application.views.Consolidatie.Verwerkt;
import nl.inbreng.application.views.Consolidatie.Woorden;
import nl.inbreng.documents.tagged.Block;
import nl.inbreng.documents.tagged.Block.Column;
import nl.inbreng.documents.tagged.Block.Comparison;
import nl.inbreng.documents.tagged.Block.Heading;
import nl.inbreng.documents.tagged.Block.Item;
import nl.inbreng.documents.tagged.Block.Particulars;
import nl.inbreng.documents.tagged.Block.Row;
import nl.inbreng.documents.tagged.FormalDocument;
import nl.inbreng.documents.tagged.Run;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.WordDiff;

/** The decision with the adopted amendementen in it, unit by unit, with the amendement from which each changed unit comes. It says so while it is not confirmed. */
final class BesluitPdf {

    private static final String SEVERAL = "Soms komt één onderdeel van meer amendementen, of is het verplaatst en ook gewijzigd. Dan staan de oude woorden doorgestreept en de nieuwe woorden onderstreept. Daarachter staat het nummer van het amendement.";

    private BesluitPdf() { }

    static FormalDocument of(AmendementenOpVoorstel all, Consolidatie besluit) {
        VoorstelRef voorstel = all.voorstel().ref();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "Besluit met de aangenomen amendementen"));
        blocks.add(Letterhead.lead(voorstel.titel()));
        blocks.add(new Particulars(facts(voorstel, besluit)));
        blocks.add(new Heading(2, "De tekst"));
        if (besluit.onderdelen().stream().anyMatch(one -> !one.verdeeld().isEmpty())) blocks.add(Letterhead.small(SEVERAL));
        if (!besluit.nummering().isEmpty()) blocks.add(Letterhead.small(besluit.nummering()));
        blocks.add(table(besluit));
        blocks.addAll(Letterhead.listed("Verwerkte amendementen", besluit.verwerkt().stream().map(one -> named(one) + " Voorgesteld door inwoners.").toList()));
        blocks.addAll(Letterhead.listed(all.onleesbaar().isEmpty() ? "Aangenomen, maar niet verwerkt" : "Niet verwerkt", besluit.nietVerwerkt().stream().map(one -> named(one.amendement()) + " " + one.reden()).toList()));
        return new FormalDocument("Besluit: " + voorstel.titel(), Letterhead.sender(all.gemeente()), "Besluit met de aangenomen amendementen",
                "Besluit · uitgangstekst sha256 " + voorstel.sha256().substring(0, 16), besluit.op().atZone(Window.ZONE).toOffsetDateTime(), blocks, List.of());
    }

    private static List<Item> facts(VoorstelRef voorstel, Consolidatie besluit) {
        return List.of(Letterhead.row("Vergadering", voorstel.vergadering() + ", " + DutchMoment.minute(voorstel.begins())),
                Letterhead.row("Agendapunt", voorstel.agendapunt()), StemlijstPdf.base(voorstel),
                Letterhead.row("Bevestigd", besluit.door().isEmpty() ? "Nog niet. Dit is een concept." : "Door de griffie, op " + DutchMoment.minute(besluit.op())));
    }

    private static Comparison table(Consolidatie besluit) {
        List<Row> rows = besluit.onderdelen().stream().filter(one -> !one.tekst().isEmpty() || one.lot() == Fate.VERVALT && !one.eenheid().tekst().isEmpty())
                .map(one -> row(besluit, one)).toList();
        return new Comparison("Het besluit, onderdeel voor onderdeel", List.of(new Column("Onderdeel", 1.1f), new Column("Tekst", 3.4f), new Column("Komt van", 1.4f)), rows);
    }

    private static Row row(Consolidatie besluit, Onderdeel one) {
        List<Run> text = one.lot() == Fate.VERVALT ? List.of(Run.italic("– (vervalt)")) : text(besluit, one);
        return new Row(List.of(List.of(Run.plain(Citations.capital(one.eenheid().citeertitel()))), text, List.of(Run.plain(origin(besluit, one)))), one.lot() == Fate.VERVALT);
    }

    /** Where several changed the unit, the number of its amendement stands behind the words that went or came. */
    private static List<Run> text(Consolidatie besluit, Onderdeel one) {
        List<Woorden> all = one.verdeeld();
        if (all.isEmpty()) return List.of(Run.plain(one.tekst()));
        List<Run> runs = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            String words = all.get(at).tekst();
            runs.add(switch (all.get(at).soort()) {
                case GELIJK -> Run.plain(words);
                case VERVALT -> Run.removed(words);
                case NIEUW -> Run.added(words);
            });
            String names = besluit.genoemd(all, at).stream().map(Verwerkt::nummer).collect(Collectors.joining(", "));
            boolean glued = at + 1 < all.size() && changed(all.get(at)) && changed(all.get(at + 1)) && !Character.isWhitespace(all.get(at + 1).tekst().charAt(0));
            if (!names.isEmpty() || glued) runs.add(Run.plain((names.isEmpty() ? "" : " (" + names + ")") + (glued ? " " : "")));
        }
        return runs;
    }

    private static boolean changed(Woorden words) {
        return words.soort() != WordDiff.Kind.GELIJK;
    }

    private static String origin(Consolidatie besluit, Onderdeel one) {
        if (one.lot() == Fate.GELIJK) return "Raadsvoorstel";
        String from = one.bronnen().stream().map(besluit::bron).flatMap(Optional::stream).map(Verwerkt::nummer).collect(Collectors.joining(", "));
        return Citations.capital(one.lotWoord()) + (one.plaats().isEmpty() ? "" : " (" + one.plaats() + ")") + (from.isEmpty() ? "" : " door " + from + ", van inwoners");
    }

    private static String named(Verwerkt one) {
        return one.nummer() + " " + one.titel() + (one.revisie() == 0 ? "." : " (revisie " + one.revisie() + ").");
    }
}
