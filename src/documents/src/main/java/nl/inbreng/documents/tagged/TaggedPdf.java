package nl.inbreng.documents.tagged;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import nl.inbreng.documents.tagged.FormalDocument.Attachment;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** Sets a formal document as one PDF that is PDF/A-3a and PDF/UA-1 at once. The same document gives the same bytes. */
public final class TaggedPdf {

    private static final String PRODUCER = "Inbreng (OpenPDF)";
    private static final int BEST_COMPRESSION = 9;

    private final FormalDocument content;
    private final LegibleText legible = new LegibleText();
    private final Document document = new Document(PageSize.A4);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PdfWriter writer = PdfWriter.getInstance(document, bytes);

    private TaggedPdf(FormalDocument content) {
        this.content = content;
    }

    /** The finished PDF; a character that cannot be drawn is shown as its number and reported, never dropped. */
    public static PrintedPdf print(FormalDocument document) {
        try {
            return new TaggedPdf(document).print();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PrintedPdf print() throws IOException {
        prepare();
        document.open();
        describe();
        colours();
        Margins margins = new Margins(writer, legible.of(content.sender(), Typeface.BOLD), legible.of(content.reference()));
        Sheet sheet = new Sheet(document, writer, margins);
        BlockPainter painter = new BlockPainter(sheet,
                new PdfStructureElement(writer.getStructureTreeRoot(), Tags.DOCUMENT), legible);
        painter.paint(content.blocks());
        sheet.unmark();
        margins.finish(writer.getPageNumber());
        attach();
        writer.setXmpMetadata(Xmp.of(content, PRODUCER));
        document.close();
        return new PrintedPdf(bytes.toByteArray(), legible.substituted());
    }

    private void prepare() {
        writer.setPDFXConformance(PdfWriter.PDFA3A);    // also refuses fonts that are not embedded
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.addTitle(content.title());
        document.addAuthor(content.sender());
        document.addSubject(content.subject());
    }

    private void describe() {
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("nl-NL"));
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.CREATIONDATE, made());
        info.put(PdfName.MODDATE, made());
        info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        byte[] id = Fingerprint.of(content);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private PdfDate made() {
        return new PdfDate(GregorianCalendar.from(content.made().toZonedDateTime()));
    }

    private void colours() throws IOException {
        PdfStream profile = new PdfStream(Srgb.profile());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress(BEST_COMPRESSION);
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }

    private void attach() throws IOException {
        PdfArray associated = new PdfArray();
        for (Attachment attachment : content.attachments()) {
            PdfDictionary parameters = new PdfDictionary();
            parameters.put(PdfName.MODDATE, made());
            PdfFileSpecification file = PdfFileSpecification.fileEmbedded(writer, null, attachment.name(),
                    attachment.content().getBytes(StandardCharsets.UTF_8),
                    attachment.mediaType(), parameters, BEST_COMPRESSION);
            file.put(new PdfName("AFRelationship"), new PdfName(attachment.relation().pdfName()));
            file.put(PdfName.UF, new PdfString(attachment.name(), PdfObject.TEXT_UNICODE));
            file.addDescription(attachment.description(), true);
            writer.addFileAttachment(attachment.description(), file);
            associated.add(file.getReference());
        }
        if (!associated.isEmpty()) writer.getExtraCatalog().put(new PdfName("AF"), associated);
    }
}
