package nl.inbreng.documents.tagged;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

/** The file around the text: the same bytes each time, metadata, bookmarks, attachment. */
class TaggedPdfTest {

    @Test
    void the_same_document_gives_the_same_bytes() {
        assertArrayEquals(TaggedPdf.print(Samples.dense()).bytes(), TaggedPdf.print(Samples.dense()).bytes());
    }

    @Test
    void another_text_gives_another_identity() throws IOException {
        assertNotEquals(identity(Samples.of(Block.text("een"))), identity(Samples.of(Block.text("twee"))));
    }

    @Test
    void threads_that_print_at_once_do_not_disturb_each_other() throws Exception {
        byte[] alone = TaggedPdf.print(Samples.dense()).bytes();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<byte[]>> work = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                long seed = i;
                work.add(() -> {
                    TaggedPdf.print(Samples.random(seed));
                    return TaggedPdf.print(Samples.dense()).bytes();
                });
            }
            for (Future<byte[]> printed : threads.invokeAll(work)) assertArrayEquals(alone, printed.get());
        }
    }

    @Test
    void headings_are_bookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(TaggedPdf.print(Samples.dense()).bytes())) {
            PDOutlineItem first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals("Wat wij voorstellen", first.getFirstChild().getTitle());
            assertEquals("Beslispunten", first.getFirstChild().getFirstChild().getTitle());
        }
    }

    @Test
    void the_attachment_is_the_source_of_the_document() throws IOException {
        try (PDDocument document = Loader.loadPDF(TaggedPdf.print(Samples.dense()).bytes())) {
            COSArray associated = (COSArray) document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.getPDFName("AF"));
            COSDictionary file = (COSDictionary) associated.getObject(0);
            assertEquals("Source", file.getNameAsString("AFRelationship"));
            byte[] json = new PDComplexFileSpecification(file).getEmbeddedFile().toByteArray();
            assertEquals("{\"kenmerk\": \"BA-9999-2026-0001\", \"titel\": \"Oversteek é\"}", new String(json, StandardCharsets.UTF_8));
        }
    }

    @Test
    void title_language_and_date_are_those_given() throws IOException {
        try (PDDocument document = Loader.loadPDF(TaggedPdf.print(Samples.dense()).bytes())) {
            assertEquals("Burgeramendement BA-9999-2026-0001 <proef> & meer", document.getDocumentInformation().getTitle());
            assertEquals("nl-NL", document.getDocumentCatalog().getLanguage());
            assertEquals(Samples.MADE.toInstant(), document.getDocumentInformation().getCreationDate().toInstant());
        }
    }

    private static String identity(FormalDocument document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(TaggedPdf.print(document).bytes())) {
            return pdf.getDocument().getDocumentID().toString();
        }
    }
}
