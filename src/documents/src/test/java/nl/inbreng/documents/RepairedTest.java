package nl.inbreng.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.inbreng.application.ports.Printer.DocumentKind;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.regeling.Instrument.Shape;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** After a repair the receipt still proves what was received, and the formal document says what the raad now gets, and since when. */
class RepairedTest {

    private static final Inhoud FIRST_REQUEST = Dossiers.agendering();

    private final PdfPrinter printer = new PdfPrinter();

    @ParameterizedTest
    @MethodSource("repairs")
    void the_receipt_stays_the_same_to_the_byte(Inhoud first, Inhoud second) throws IOException {
        byte[] before = printer.print(DocumentKind.ONTVANGSTBEVESTIGING, Dossiers.filed(first, "Sanne"));
        byte[] after = printer.print(DocumentKind.ONTVANGSTBEVESTIGING, Dossiers.repaired(first, second, "Sanne"));
        assertArrayEquals(before, after);
        assertTrue(words(after).contains(first.titel()), words(after));
        assertFalse(words(after).contains("Hersteld op"), words(after));
        assertEquals(first.titel(), PdfPrinterTest.attached(after).getJsonObject("inhoud").getString("titel"));
        assertFalse(PdfPrinterTest.attached(after).containsKey("hersteldOp"));
    }

    @ParameterizedTest
    @MethodSource("repairs")
    void the_formal_document_has_the_repaired_text_and_its_day(Inhoud first, Inhoud second) throws IOException {
        byte[] pdf = printer.print(DocumentKind.of(first), Dossiers.repaired(first, second, "Sanne"));
        assertTrue(words(pdf).contains(second.titel()), words(pdf));
        assertFalse(words(pdf).contains(first.titel()), words(pdf));
        assertTrue(words(pdf).contains("Ingediend op maandag 2 november 2026 om 14.05 uur"), words(pdf));
        assertTrue(words(pdf).contains("Hersteld op dinsdag 10 november 2026 om 10.30 uur. Wie eerder steunde, las de eerste tekst."), words(pdf));
        JsonObject json = PdfPrinterTest.attached(pdf);
        assertEquals(second.titel(), json.getJsonObject("inhoud").getString("titel"));
        assertEquals("2026-11-02T14:05:09+01:00", json.getString("ingediendOp"));
        assertEquals("2026-11-10T10:30:07+01:00", json.getString("hersteldOp"));
    }

    @Test
    void the_text_of_the_drager_is_a_block_of_its_own_below_that_of_the_residents() throws IOException {
        byte[] pdf = printer.print(DocumentKind.BURGERAMENDEMENT, Dossiers.carried(Dossiers.amendement(), Dossiers.mendedAmendement(), "Mevrouw Van Dalen"));
        int own = words(pdf).indexOf("Tekst zoals ingebracht door Mevrouw Van Dalen");
        assertTrue(own > words(pdf).indexOf("vóór 1 juli 2027 opnieuw in te richten"), words(pdf));
        assertTrue(words(pdf).indexOf("Een zebrapad aan te leggen.") > own, words(pdf));
        assertEquals(Dossiers.amendement().titel(), PdfPrinterTest.attached(pdf).getJsonObject("inhoud").getString("titel"));
    }

    @Test
    void the_title_of_the_file_names_the_text_that_is_in_it() throws IOException {
        Dossier repaired = Dossiers.repaired(FIRST_REQUEST, Dossiers.mendedAgendering(), "Sanne");
        assertEquals("Ontvangstbevestiging BA-9999-2026-0001: " + FIRST_REQUEST.titel(), title(printer.print(DocumentKind.ONTVANGSTBEVESTIGING, repaired)));
        assertEquals("Burgeragendering BA-9999-2026-0001: " + Dossiers.mendedAgendering().titel(), title(printer.print(DocumentKind.AGENDERINGSVERZOEK, repaired)));
    }

    @ParameterizedTest
    @MethodSource("repairs")
    void handing_in_the_same_text_again_is_no_repair_of_the_text(Inhoud first) throws IOException {
        byte[] pdf = printer.print(DocumentKind.of(first), Dossiers.repaired(first, first, "Sanne"));
        assertFalse(words(pdf).contains("Hersteld op"), words(pdf));
        assertFalse(PdfPrinterTest.attached(pdf).containsKey("hersteldOp"));
    }

    static Stream<Arguments> repairs() {
        return Arrays.stream(Shape.values()).map(shape -> Arguments.of(Texts.of(shape), Texts.mended(shape)));
    }

    private static String words(byte[] pdf) throws IOException {
        return GoldenTextTest.text(pdf).replaceAll("\\s+", " ");
    }

    private static String title(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentInformation().getTitle();
        }
    }
}
