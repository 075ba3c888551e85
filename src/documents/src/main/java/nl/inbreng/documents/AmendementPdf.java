package nl.inbreng.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Surroundings;
import nl.inbreng.documents.tagged.Block;
import nl.inbreng.documents.tagged.Block.Blanks;
import nl.inbreng.documents.tagged.Block.Heading;
import nl.inbreng.documents.tagged.Block.Item;
import nl.inbreng.documents.tagged.Block.Particulars;
import nl.inbreng.documents.tagged.FormalDocument;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.verzoek.Drager;

/**
 * Burgeramendement: residents propose to change a raadsvoorstel. It has the body of an amendement and never poses as a
 * raadsbesluit: only raadsleden have the right of amendment (Gemeentewet art. 147b), hence the blank block for the drager.
 */
final class AmendementPdf {

    private final Dossier dossier;
    private final Amendement amendement;
    private final Surroundings around;
    private final SubmissionJson data;

    private AmendementPdf(Dossier dossier, Amendement amendement, Surroundings around) {
        this.dossier = dossier;
        this.amendement = amendement;
        this.around = around;
        this.data = new SubmissionJson(dossier, amendement, around.botsingen());
    }

    static FormalDocument of(Dossier dossier, Surroundings around) {
        if (!(dossier.verzoek().inhoud() instanceof Amendement amendement)) {
            throw new IllegalArgumentException("geen amendement: " + dossier.verzoek().kenmerk());
        }
        return new AmendementPdf(dossier, amendement, around).document();
    }

    private FormalDocument document() {
        String name = dossier.regeling().header().naam();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, name + " " + Letterhead.number(dossier.verzoek())));
        blocks.add(Letterhead.lead(amendement.titel()));
        blocks.add(new Particulars(facts(amendement.voorstel())));
        blocks.addAll(collisions());
        blocks.add(new Heading(2, "Voorstel"));
        blocks.add(Block.text("Inwoners van " + Letterhead.gemeente(dossier).naam()
                + " stellen de raad voor te besluiten het ontwerpbesluit als volgt te wijzigen."));
        blocks.addAll(new OperativeText(around.eenheden(), around.opNaam()).of(amendement));
        blocks.add(new Heading(2, "Was en wordt"));
        blocks.add(Letterhead.small("Doorgestreepte woorden vervallen. Vette, onderstreepte woorden zijn nieuw."));
        blocks.add(new WasWordt(around.eenheden()).of(amendement));
        blocks.addAll(told("Dekking", amendement.dekking()));
        blocks.addAll(told("Toelichting", amendement.toelichting()));
        dossier.verzoek().drager().ifPresent(drager -> blocks.addAll(ownText(drager)));
        blocks.addAll(drager());
        return Letterhead.document(dossier, name, blocks, data);
    }

    /** What the residents say besides; nothing when they left it out. */
    private static List<Block> told(String heading, String text) {
        return text.isBlank() ? List.of() : Stream.concat(Stream.of(new Heading(2, heading)), Prose.of(text).stream()).toList();
    }

    /** Before the text, so that nobody puts one to the vote without knowing of the other. */
    private List<Block> collisions() {
        return Letterhead.listed("Let op: andere amendementen", around.botsingen());
    }

    private List<Item> facts(VoorstelRef voorstel) {
        List<Item> facts = new ArrayList<>();
        if (!amendement.opAmendement().isEmpty()) {
            facts.add(Letterhead.row("Wijzigt", "amendement " + (around.opNaam().isEmpty() ? amendement.opAmendement() : around.opNaam()) + " (dit is een subamendement)"));
        }
        facts.add(Letterhead.row("Vergadering", voorstel.vergadering() + ", " + DutchMoment.minute(voorstel.begins())));
        facts.add(Letterhead.row("Agendapunt", voorstel.agendapunt()));
        facts.add(Letterhead.row(voorstel.label(), voorstel.titel()));
        facts.add(Letterhead.row("Uitgangstekst", switch (voorstel.pinned()) {
            case BESTAND -> "Versie " + voorstel.versie() + " van het raadsvoorstel";
            case TEKST -> "De tekst van het raadsvoorstel zoals de griffie die heeft bevestigd";
        }));
        facts.add(Letterhead.row(switch (voorstel.pinned()) {
            case BESTAND -> "Controlegetal (sha256)";
            case TEKST -> "Controlegetal van deze tekst (sha256)";
        }, voorstel.sha256().substring(0, 32) + "\n" + voorstel.sha256().substring(32)));
        data.revisie().ifPresent(one -> facts.add(Letterhead.row("Tekst", "Revisie " + one.nr() + " van " + DutchMoment.minute(one.op()))));
        facts.add(Letterhead.row("Op grond van", dossier.regeling().header().grondslag().citation()));
        facts.addAll(Letterhead.filing(dossier));
        return facts;
    }

    /** The text of the drager stands apart; what the residents filed stays as it was. */
    private List<Block> ownText(Drager drager) {
        if (!(drager.tekst().orElse(null) instanceof Amendement own)) return List.of();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Tekst zoals ingebracht door " + (drager.canPropose() ? drager.naam() : "de drager")));
        blocks.add(Block.text("Dit is de tekst van de drager. De tekst van de inwoners staat hierboven en verandert niet."));
        blocks.addAll(new OperativeText(around.eenheden(), around.opNaam()).of(own));
        return blocks;
    }

    private static List<Block> drager() {
        return List.of(new Heading(2, "Indiening door een raadslid"),
                Block.text("Dit is een voorstel van inwoners. De raad stemt erover als een raadslid het als amendement indient (Gemeentewet, artikel 147b)."),
                new Blanks(List.of("Ingediend/overgenomen door raadslid", "Fractie", "Datum", "Handtekening")));
    }
}
