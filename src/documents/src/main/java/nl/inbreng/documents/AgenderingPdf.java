package nl.inbreng.documents;

import java.util.ArrayList;
import java.util.List;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.documents.tagged.Block;
import nl.inbreng.documents.tagged.Block.Blanks;
import nl.inbreng.documents.tagged.Block.Heading;
import nl.inbreng.documents.tagged.Block.Item;
import nl.inbreng.documents.tagged.Block.Particulars;
import nl.inbreng.documents.tagged.FormalDocument;
import nl.inbreng.domain.inhoud.Agendering;

/** Agenderingsverzoek: residents ask the raad to put a subject on its agenda. Order of parts after VNG model art. 5 and the forms of Arnhem and Utrecht. */
final class AgenderingPdf {

    private AgenderingPdf() { }

    static FormalDocument of(Dossier dossier) {
        if (!(dossier.verzoek().inhoud() instanceof Agendering agendering)) {
            throw new IllegalArgumentException("geen agendering: " + dossier.verzoek().kenmerk());
        }
        String name = dossier.regeling().header().naam();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, name + " " + Letterhead.number(dossier.verzoek())));
        blocks.add(Letterhead.lead(agendering.titel()));
        blocks.add(new Particulars(facts(dossier)));
        blocks.add(new Heading(2, "Wat inwoners de raad vragen"));
        blocks.addAll(Prose.of(agendering.vraag()));
        blocks.add(new Heading(2, "Waarom dit nu op de agenda moet"));
        blocks.addAll(Prose.of(agendering.waaromNu()));
        if (!agendering.toelichting().isBlank()) {
            blocks.add(new Heading(2, "Toelichting"));
            blocks.addAll(Prose.of(agendering.toelichting()));
        }
        blocks.add(new Heading(2, "In te vullen door de griffie"));
        blocks.add(new Blanks(List.of("Besproken in de vergadering van", "Bij agendapunt")));
        return Letterhead.document(dossier, name, agendering, blocks);
    }

    private static List<Item> facts(Dossier dossier) {
        List<Item> facts = new ArrayList<>();
        facts.add(Letterhead.row("Aan", dossier.regeling().addressee()));
        facts.add(Letterhead.row("Op grond van", dossier.regeling().header().grondslag().citation()));
        facts.addAll(Letterhead.filing(dossier));
        return facts;
    }
}
