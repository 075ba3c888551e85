package nl.inbreng.documents;

import java.util.ArrayList;
import java.util.List;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.documents.tagged.Block;
import nl.inbreng.documents.tagged.Block.Blanks;
import nl.inbreng.documents.tagged.Block.Column;
import nl.inbreng.documents.tagged.Block.Comparison;
import nl.inbreng.documents.tagged.Block.Heading;
import nl.inbreng.documents.tagged.Block.Item;
import nl.inbreng.documents.tagged.Block.Look;
import nl.inbreng.documents.tagged.Block.Paragraph;
import nl.inbreng.documents.tagged.Block.Particulars;
import nl.inbreng.documents.tagged.Block.Row;
import nl.inbreng.documents.tagged.FormalDocument;
import nl.inbreng.documents.tagged.Run;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.verzoek.Drager;
import nl.inbreng.text.AmendingSentence;
import nl.inbreng.text.WordDiff;

/**
 * Burgeramendement: residents propose to change a raadsvoorstel. It has the body of an amendement and never poses as a
 * raadsbesluit: only raadsleden have the right of amendment (Gemeentewet art. 147b), hence the blank block for the drager.
 */
final class AmendementPdf {

    private AmendementPdf() { }

    static FormalDocument of(Dossier dossier) {
        if (!(dossier.verzoek().inhoud() instanceof Amendement amendement)) {
            throw new IllegalArgumentException("geen amendement: " + dossier.verzoek().kenmerk());
        }
        String name = dossier.regeling().header().naam();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, name + " " + Letterhead.number(dossier.verzoek())));
        blocks.add(Letterhead.lead(amendement.titel()));
        blocks.add(new Particulars(facts(dossier, amendement.voorstel())));
        blocks.add(new Heading(2, "Voorstel"));
        blocks.add(Block.text("Inwoners van " + Letterhead.gemeente(dossier).naam()
                + " stellen de raad voor te besluiten het ontwerpbesluit als volgt te wijzigen."));
        List<Wijziging> changes = amendement.wijzigingen().stream().filter(change -> !change.changesNothing()).toList();
        blocks.addAll(proposed(amendement));
        if (!changes.isEmpty()) {
            blocks.add(new Heading(2, "Was en wordt"));
            blocks.add(Letterhead.small("Doorgestreepte woorden vervallen. Vette, onderstreepte woorden zijn nieuw."));
            blocks.add(comparison(changes));
        }
        blocks.add(new Heading(2, "Toelichting"));
        blocks.addAll(Prose.of(amendement.toelichting()));
        if (!amendement.dekking().isBlank()) {
            blocks.add(new Heading(2, "Dekking"));
            blocks.addAll(Prose.of(amendement.dekking()));
        }
        dossier.verzoek().drager().ifPresent(drager -> blocks.addAll(ownText(drager)));
        blocks.addAll(drager());
        return Letterhead.document(dossier, name, amendement, blocks);
    }

    private static List<Item> facts(Dossier dossier, VoorstelRef voorstel) {
        List<Item> facts = new ArrayList<>();
        facts.add(Letterhead.row("Vergadering", voorstel.vergadering() + ", " + DutchMoment.minute(voorstel.begins())));
        facts.add(Letterhead.row("Agendapunt", voorstel.agendapunt()));
        facts.add(Letterhead.row("Raadsvoorstel", voorstel.titel()));
        facts.add(Letterhead.row("Uitgangstekst", switch (voorstel.pinned()) {
            case BESTAND -> "Versie " + voorstel.versie() + " van het raadsvoorstel";
            case TEKST -> "De tekst van het raadsvoorstel zoals de griffie die heeft bevestigd";
        }));
        facts.add(Letterhead.row(switch (voorstel.pinned()) {
            case BESTAND -> "Controlegetal (sha256)";
            case TEKST -> "Controlegetal van deze tekst (sha256)";
        }, voorstel.sha256().substring(0, 32) + "\n" + voorstel.sha256().substring(32)));
        facts.add(Letterhead.row("Op grond van", dossier.regeling().header().grondslag().citation()));
        facts.addAll(Letterhead.filing(dossier));
        return facts;
    }

    /** The words to be decided on, complete and without marks, so that they can be put into the decision unchanged. */
    private static List<Block> proposed(Amendement amendement) {
        List<Block> blocks = new ArrayList<>();
        if (!amendement.opAmendement().isEmpty()) blocks.add(Block.text("Dit is een wijziging van het amendement " + amendement.opAmendement() + "."));
        if (amendement.isAlternative()) {
            blocks.add(Block.text("De tekst van het ontwerpbesluit komt te luiden:"));
            blocks.add(boxed(amendement.alternatief()));
            return blocks;
        }
        for (Wijziging change : amendement.wijzigingen()) {
            if (change.changesNothing()) continue;
            blocks.add(new Heading(3, subject(change)));
            blocks.add(Block.text(AmendingSentence.opening(change)));
            if (!change.vervalt() && !change.actie().moves()) blocks.add(boxed(change.wordt()));
        }
        return blocks;
    }

    private static Block boxed(String text) {
        return new Paragraph(List.of(Run.plain(text.strip())), Look.BOXED);
    }

    private static String subject(Wijziging change) {
        String cited = change.citeertitel().strip();
        if (change.actie().adds()) return "Nieuw bij " + cited;
        return Character.toUpperCase(cited.charAt(0)) + cited.substring(1);
    }

    private static Comparison comparison(List<Wijziging> changes) {
        List<Row> rows = new ArrayList<>();
        for (Wijziging change : changes) {
            WordDiff difference = WordDiff.between(change.was(), change.wordt());
            List<Run> was = change.actie().adds() ? List.of(Run.italic("– (nieuw)")) : was(difference);
            List<Run> becomes = change.vervalt() ? List.of(Run.italic("– (vervalt)"))
                    : change.actie().moves() ? List.of(Run.italic("– (andere plaats)")) : becomes(difference);
            rows.add(new Row(List.of(List.of(Run.plain(subject(change))), was, becomes), false));
        }
        return new Comparison("De tekst van het ontwerpbesluit en de voorgestelde tekst",
                List.of(new Column("Onderdeel", 1.1f), new Column("Was", 2.4f), new Column("Wordt", 2.4f)), rows);
    }

    private static List<Run> was(WordDiff difference) {
        List<Run> runs = new ArrayList<>();
        for (WordDiff.Part part : difference.parts()) {
            switch (part.kind()) {
                case GELIJK -> runs.add(Run.plain(part.was()));
                case VERVALT -> runs.add(Run.removed(part.was()));
                case NIEUW -> { }
            }
        }
        return runs;
    }

    private static List<Run> becomes(WordDiff difference) {
        List<Run> runs = new ArrayList<>();
        for (WordDiff.Part part : difference.parts()) {
            switch (part.kind()) {
                case GELIJK -> runs.add(Run.plain(part.wordt()));
                case NIEUW -> runs.add(Run.added(part.wordt()));
                case VERVALT -> { }
            }
        }
        return runs;
    }

    /** The text of the drager stands apart; what the residents filed stays as it was. */
    private static List<Block> ownText(Drager drager) {
        if (!(drager.tekst().orElse(null) instanceof Amendement own)) return List.of();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Tekst zoals ingebracht door " + (drager.canPropose() ? drager.naam() : "de drager")));
        blocks.add(Block.text("Dit is de tekst van de drager. De tekst van de inwoners staat hierboven en verandert niet."));
        blocks.addAll(proposed(own));
        return blocks;
    }

    private static List<Block> drager() {
        return List.of(new Heading(2, "Indiening door een raadslid"),
                Block.text("Dit is een voorstel van inwoners. De raad stemt erover als een raadslid het als amendement indient (Gemeentewet, artikel 147b)."),
                new Blanks(List.of("Ingediend/overgenomen door raadslid", "Fractie", "Datum", "Handtekening")));
    }
}
