package nl.inbreng.documents;

import java.util.ArrayList;
import java.util.List;
import nl.inbreng.application.ports.Printer.DocumentKind;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.documents.tagged.Block;
import nl.inbreng.documents.tagged.Block.Blanks;
import nl.inbreng.documents.tagged.Block.Heading;
import nl.inbreng.documents.tagged.Block.Item;
import nl.inbreng.documents.tagged.Block.Particulars;
import nl.inbreng.documents.tagged.FormalDocument;
import nl.inbreng.domain.inhoud.Part;
import nl.inbreng.domain.inhoud.Written;

/**
 * A request in words alone: what it rests on, then its parts, then what the gemeente fills in. Order of parts after VNG model art. 5,
 * the forms of Arnhem and Utrecht, and for a stadsmotie that of a motie. It is always the text of residents and never poses as one of the raad.
 */
final class WrittenPdf {

    private WrittenPdf() { }

    static FormalDocument of(DocumentKind kind, Dossier dossier) {
        if (!(dossier.verzoek().inhoud() instanceof Written written) || DocumentKind.of(written) != kind) {
            throw new IllegalArgumentException("geen " + kind.word() + ": " + dossier.verzoek().kenmerk());
        }
        String name = dossier.regeling().header().naam();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, name + " " + Letterhead.number(dossier.verzoek())));
        blocks.add(Letterhead.lead(written.titel()));
        blocks.add(new Particulars(facts(dossier)));
        blocks.addAll(opening(written, Letterhead.gemeente(dossier).naam()));
        for (Part part : written.body()) {
            blocks.add(new Heading(2, part.heading()));
            blocks.addAll(part.points() ? Prose.points(part.lines()) : Prose.of(part.text()));
        }
        blocks.addAll(closing(written));
        return Letterhead.document(dossier, name, written, blocks);
    }

    private static List<Item> facts(Dossier dossier) {
        List<Item> facts = new ArrayList<>();
        facts.add(Letterhead.row("Aan", dossier.regeling().addressee()));
        facts.add(Letterhead.row("Op grond van", dossier.regeling().header().grondslag().citation()));
        facts.addAll(Letterhead.filing(dossier));
        return facts;
    }

    /** The sentence that the parts continue. */
    private static List<Block> opening(Written written, String gemeente) {
        return switch (written.shape()) {
            case MOTIE -> List.of(Block.text("Inwoners van " + gemeente + " vragen de raad dit uit te spreken:"));
            case UITDAGING -> List.of(Block.text("Inwoners van " + gemeente + " vragen het college van burgemeester en wethouders om een taak van de gemeente te mogen overnemen."));
            case REFERENDUM -> List.of(Block.text("Inwoners van " + gemeente + " vragen om een referendum."));
            case AGENDERING, INITIATIEF, AMENDEMENT -> List.of();
        };
    }

    /** What is filled in by hand afterwards, by whom that is. */
    private static List<Block> closing(Written written) {
        return switch (written.shape()) {
            case AGENDERING -> blanks("In te vullen door de griffie", "Besproken in de vergadering van", "Bij agendapunt");
            case INITIATIEF -> blanks("In te vullen door de griffie", "Behandeld in de vergadering van", "Bij agendapunt", "Besluit van de raad");
            case MOTIE -> {
                List<Block> drager = new ArrayList<>(blanks("Indiening door een raadslid", "Ingediend/overgenomen door raadslid", "Fractie", "Datum", "Handtekening"));
                drager.add(Block.text("Dit is een tekst van inwoners. De raad stemt erover als een raadslid hem als motie indient."));
                yield drager;
            }
            case UITDAGING -> blanks("In te vullen door de gemeente", "Besluit van het college", "Datum");
            case REFERENDUM -> blanks("In te vullen door de griffie", "Besluit over het verzoek", "Datum");
            case AMENDEMENT -> List.of();
        };
    }

    private static List<Block> blanks(String heading, String... labels) {
        return List.of(new Heading(2, heading), new Blanks(List.of(labels)));
    }
}
