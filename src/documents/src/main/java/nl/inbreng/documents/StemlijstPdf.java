package nl.inbreng.documents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.inbreng.application.views.AmendementOpVoorstel;
import nl.inbreng.application.views.AmendementOpVoorstel.Plaats;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.Stemregel;
import nl.inbreng.domain.verzoek.Stemvolgorde;
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
import nl.inbreng.domain.verzoek.Uitkomst;

/**
 * Stemlijst: the list of the voorzitter with all amendementen on one raadsvoorstel in the order of voting, why each stands where it
 * stands, what falls by what, and a column to write the outcome in. Indieners are "inwoners": no name of a filer or supporter is in it.
 */
final class StemlijstPdf {

    /** A space that counts as text: a cell without any gets a dash, and here somebody writes. */
    private static final String BLANK = "\u00a0";

    private StemlijstPdf() { }

    static FormalDocument of(AmendementenOpVoorstel all, Instant at) {
        VoorstelRef voorstel = all.voorstel().ref();
        List<Stemregel> regels = all.regels();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "Stemlijst"));
        blocks.add(Letterhead.lead(voorstel.titel()));
        blocks.add(new Particulars(facts(all, at)));
        blocks.addAll(Letterhead.listed("Let op: niet alles kan worden gelezen", all.ontbreekt()));
        blocks.add(new Heading(2, "Volgorde van stemmen"));
        if (Stemregel.anyBotst(regels)) blocks.add(Letterhead.small(Stemregel.BOTST));
        blocks.add(regels.isEmpty() ? Block.text(none(all)) : table(regels));
        if (!regels.isEmpty()) {
            blocks.add(new Heading(2, "Wat elk amendement vraagt"));
            regels.forEach(regel -> blocks.addAll(asked(all, regel)));
        }
        blocks.addAll(Letterhead.listed("Amendementen die elkaar raken", all.overigeBotsingen()));
        blocks.addAll(Letterhead.listed("Om op te letten", all.advice().stream().map(one -> one.zin(all::name)).toList()));
        blocks.addAll(Letterhead.listed("Staat nog niet in de volgorde", all.proposed().broken().stream().map(one -> all.name(one.id()) + ": " + all.unfit(one)).toList()));
        blocks.addAll(Letterhead.listed("Nog niet ingediend", all.at(Plaats.STEUN).stream().map(one -> one.naam() + " verzamelt nog steun.").toList()));
        return new FormalDocument("Stemlijst: " + voorstel.titel(), Letterhead.sender(all.gemeente()), "Stemlijst " + voorstel.titel(),
                "Stemlijst · stand van " + DutchMoment.minute(at), at.atZone(Window.ZONE).toOffsetDateTime(), blocks, List.of());
    }

    private static String none(AmendementenOpVoorstel all) {
        return all.onleesbaar().isEmpty() ? "Er zijn geen amendementen van inwoners om over te stemmen." : "Van de amendementen die wel te lezen zijn, is er geen ingediend.";
    }

    private static List<Item> facts(AmendementenOpVoorstel all, Instant at) {
        VoorstelRef voorstel = all.voorstel().ref();
        return List.of(Letterhead.row("Vergadering", voorstel.vergadering() + ", " + DutchMoment.minute(voorstel.begins())),
                Letterhead.row("Agendapunt", voorstel.agendapunt()), base(voorstel),
                Letterhead.row("Volgorde", all.chosen().map(one -> chosen(one, all.sinceChosen())).orElse("Voorgesteld door Inbreng: het meest verstrekkende amendement eerst. De voorzitter beslist.")),
                Letterhead.row("Stand van", DutchMoment.minute(at)));
    }

    /** The version with the begin of its fingerprint. */
    static Item base(VoorstelRef voorstel) {
        return Letterhead.row("Uitgangstekst", "Versie " + voorstel.versie() + " (sha256 " + voorstel.sha256().substring(0, 16) + "…)");
    }

    private static String chosen(Stemvolgorde volgorde, long since) {
        String more = since == 0 ? "" : " Daarna " + (since == 1 ? "kwam er 1 amendement bij, op" : "kwamen er " + since + " amendementen bij, op") + " de plek van het voorstel.";
        return "Vastgelegd door de griffie op " + DutchMoment.minute(volgorde.op()) + ". Reden: " + volgorde.reden() + more;
    }

    private static Comparison table(List<Stemregel> regels) {
        List<Row> rows = new ArrayList<>();
        for (Stemregel regel : regels) {
            rows.add(new Row(List.of(List.of(Run.plain(String.valueOf(regel.nr()))), name(regel), List.of(Run.plain(why(regel))), List.of(Run.plain(outcome(regel.item())))), false));
        }
        return new Comparison("Amendementen van inwoners, in de volgorde waarin de raad erover kan stemmen",
                List.of(new Column("Nr.", 0.5f), new Column("Amendement", 2.2f), new Column("Waarom hier, en wat vervalt", 2.9f), new Column("Uitslag", 1.3f)), rows);
    }

    private static List<Run> name(Stemregel regel) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.bold(regel.item().naam()));
        runs.add(Run.plain("\n" + regel.item().tekst().titel()));
        if (!regel.op().isEmpty()) runs.add(Run.plain("\nSubamendement op " + regel.op()));
        regel.samenMet().forEach(same -> runs.add(Run.plain("\nZelfde stemming: " + same.naam() + " " + same.tekst().titel())));
        return runs;
    }

    private static String why(Stemregel regel) {
        String tie = regel.voorzitterBepaalt() ? "Volgorde door voorzitter te bepalen. " : "";
        return (tie + regel.waarom() + " " + regel.gevolg()).strip() + (regel.noot().isEmpty() ? "" : "\n" + regel.noot()) + (regel.botsingen().isEmpty() ? "" : "\n" + String.join("\n", regel.botsingen()));
    }

    /** Left open to write in until it is known. */
    private static String outcome(AmendementOpVoorstel item) {
        return item.dossier().verzoek().uitkomst().map(Uitkomst::word).map(Citations::capital).orElse(BLANK);
    }

    private static List<Block> asked(AmendementenOpVoorstel all, Stemregel regel) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(3, regel.nr() + ". " + regel.namen()));
        regel.item().eigenTekst().ifPresent(own -> blocks.add(Block.text("Tekst zoals ingebracht door de drager. De tekst van de inwoners staat in het dossier.")));
        blocks.addAll(new OperativeText(all.basisVan(regel.item()), regel.op()).of(regel.item().gewogen()));
        return blocks;
    }
}
