package nl.inbreng.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.SortedSet;
import java.util.stream.Collectors;
import nl.inbreng.application.ports.Printer;
import nl.inbreng.application.ports.VotePrinter;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Surroundings;
import nl.inbreng.documents.tagged.FormalDocument;
import nl.inbreng.documents.tagged.PrintedPdf;
import nl.inbreng.documents.tagged.TaggedPdf;

/** Prints each kind of formal document as PDF/A-3a and PDF/UA-1, from the dossier alone: the same dossier, the same bytes. */
@ApplicationScoped
public class PdfPrinter implements Printer, VotePrinter {

    private static final System.Logger LOG = System.getLogger(PdfPrinter.class.getName());

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException when the kind does not fit the verzoek, or a receipt is asked of what was never filed
     */
    @Override
    public byte[] print(DocumentKind kind, Dossier dossier, Surroundings around) {
        FormalDocument document = switch (kind) {
            case AGENDERINGSVERZOEK, INITIATIEF, STADSMOTIE, UITDAGING, REFERENDUMVERZOEK -> WrittenPdf.of(kind, dossier);
            case BURGERAMENDEMENT -> AmendementPdf.of(dossier, around);
            case ONTVANGSTBEVESTIGING -> OntvangstbevestigingPdf.of(dossier);
        };
        return print(document, kind.word() + " " + dossier.verzoek().kenmerk());
    }

    @Override
    public byte[] stemlijst(AmendementenOpVoorstel all, Instant at) {
        return print(StemlijstPdf.of(all, at), "stemlijst " + all.voorstel().ref().id());
    }

    @Override
    public byte[] besluit(AmendementenOpVoorstel all, Consolidatie besluit) {
        return print(BesluitPdf.of(all, besluit), "besluit " + all.voorstel().ref().id());
    }

    private static byte[] print(FormalDocument document, String what) {
        PrintedPdf printed = TaggedPdf.print(document);
        if (printed.substituted().isEmpty()) return printed.bytes();
        LOG.log(System.Logger.Level.INFO, "{0}: signs shown by their number: {1}", what, names(printed.substituted()));
        return TaggedPdf.print(document.noting(Letterhead.substitutionNote(!document.attachments().isEmpty()))).bytes();
    }

    private static String names(SortedSet<Integer> codePoints) {
        return codePoints.stream().map("U+%04X"::formatted).collect(Collectors.joining(" "));
    }
}
