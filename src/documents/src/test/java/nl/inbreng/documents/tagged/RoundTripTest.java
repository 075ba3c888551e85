package nl.inbreng.documents.tagged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes in comes out: no character of a formal text is lost or changed on its way through the PDF. */
class RoundTripTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Gewone tekst, met leestekens: “aanhalingstekens” – streepjes — en € 12,50 (½).",
        "Léa Łukasiewicz-Žižek, Đorđe Ðuro, Nguyễn Thị Ánh, İbrahim Şahin, Ħagar, ŉ, ĳ, ß, ẞ, ſ, ǆ",
        "Кириллица Україна ѓќ, Ελληνικά ά ϊ ΐ",
        "☐ ☑ ✓ → ■ ‑ … 😀 µ μ Ω ∑ ≤ ≥ ² ³ ¼",
        "<b>vet</b> & \"aangehaald\" {accolade} \\backslash\\ (haakje) [blok] %proc 100% #kruis",
        "DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtsgesellschaft"})
    void every_character_comes_back(String text) throws Exception {
        PrintedPdf pdf = TaggedPdf.print(Samples.of(Block.text(text)));
        assertEquals(Set.of(), pdf.substituted());
        assertEquals(squeezed(text), squeezed(body(pdf)));
    }

    @Test
    void a_decomposed_letter_comes_back_composed() throws Exception {
        assertEquals("café", body(TaggedPdf.print(Samples.of(Block.text("cafe\u0301")))).strip());
    }

    @Test
    void a_character_that_no_font_has_is_shown_as_its_number_and_reported() throws Exception {
        PrintedPdf pdf = TaggedPdf.print(Samples.of(Block.text("Ik ben 中 en 🚲")));
        assertEquals("Ik ben [U+4E2D] en [U+1F6B2]", body(pdf).strip());
        assertEquals(Set.of(0x4E2D, 0x1F6B2), pdf.substituted());
    }

    @Test
    void half_a_surrogate_pair_is_shown_as_its_number() throws Exception {
        assertEquals("a[U+D83D]b", body(TaggedPdf.print(Samples.of(Block.text("a\uD83Db")))).strip());
    }

    @Test
    void text_that_would_run_backwards_is_shown_as_numbers() throws Exception {
        assertEquals("x[U+202E]y[U+05D0]", body(TaggedPdf.print(Samples.of(Block.text("x\u202Ey\u05D0")))).strip());
    }

    @Test
    void controls_and_soft_hyphens_vanish_and_tabs_become_spaces() throws Exception {
        assertEquals("meervoud en meer", body(TaggedPdf.print(Samples.of(Block.text("meer\u00ADvoud\ten\u0007 meer\u0000")))).strip());
    }

    @Test
    void header_and_footer_stand_on_each_page() throws Exception {
        try (PDDocument document = Loader.loadPDF(TaggedPdf.print(Samples.dense()).bytes())) {
            String all = new PDFTextStripper().getText(document);
            assertTrue(document.getNumberOfPages() > 3);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertTrue(all.contains("Pagina " + page + " van " + document.getNumberOfPages()), all);
            }
        }
    }

    @Test
    void a_million_characters_are_all_there() throws Exception {
        String text = "Een hele lange toelichting. ".repeat(40_000);
        assertEquals(squeezed(text), squeezed(body(TaggedPdf.print(Samples.of(Block.text(text))))));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Text of the body, without header and footer lines. */
    private static String body(PrintedPdf pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document).lines()
                    .filter(line -> !line.equals("Gemeente Voorbeeldstad") && !line.matches("BA-9999-2026-0001 Pagina \\d+ van \\d+"))
                    .reduce("", (a, b) -> a + b + "\n");
        }
    }
}
