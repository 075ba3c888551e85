package nl.inbreng.documents.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import nl.inbreng.documents.tagged.Block;
import nl.inbreng.documents.tagged.FormalDocument;
import nl.inbreng.documents.tagged.Run;
import nl.inbreng.documents.tagged.TaggedPdf;
import org.junit.jupiter.api.Test;

/** Lines come in the order in which a person reads the page. */
class PdfTextTest {

    @Test
    void numbers_of_a_list_stay_with_their_text() {
        List<Block> blocks = List.of(new Block.Heading(1, "Ontwerpbesluit"),
                new Block.Items(true, List.of(item("1.", "Het budget vast te stellen op € 12.500."), item("2.", "Het college op te dragen."))));
        assertEquals(List.of("Ontwerpbesluit", "1. Het budget vast te stellen op € 12.500.", "2. Het college op te dragen."), lines(own(blocks)));
    }

    @Test
    void lines_that_only_wrap_stay_lines() {
        List<String> lines = lines(own(List.of(Block.text("De raad besluit tot een veilige oversteek. ".repeat(5)))));
        assertEquals(3, lines.size());
        assertEquals("De raad besluit tot een veilige oversteek. ".repeat(5).strip(), String.join(" ", lines));
    }

    @Test
    void header_and_footer_that_repeat_are_left_out() {
        String text = String.join("\n", lines(own(List.of(Block.text("De raad besluit. ".repeat(600))))));
        assertEquals(-1, text.indexOf("Gemeente Voorbeeldstad"));
        assertEquals(-1, text.indexOf("Pagina"));
        assertEquals("De raad besluit. ".repeat(600).strip(), text.replace('\n', ' '));
    }

    @Test
    void articles_that_happen_to_stand_at_the_top_of_pages_are_kept() throws IOException {
        try (Typewriter paper = new Typewriter()) {
            for (int page = 1; page <= 4; page++) paper.page().at(70, 60, "Artikel " + page).at(70, 300, "Tekst " + page);
            assertEquals(List.of("Artikel 1", "Tekst 1", "Artikel 2", "Tekst 2", "Artikel 3", "Tekst 3", "Artikel 4", "Tekst 4"), lines(paper.pdf()));
        }
    }

    @Test
    void a_page_alone_keeps_its_first_and_last_line() throws IOException {
        try (Typewriter paper = new Typewriter()) {
            paper.page().at(70, 40, "Raadsvoorstel").at(70, 800, "1");
            assertEquals(List.of("Raadsvoorstel", "1"), lines(paper.pdf()));
        }
    }

    @Test
    void words_stay_apart_however_narrow_the_blank_between_them_is() throws IOException {
        try (Typewriter paper = new Typewriter()) {
            paper.page().at(70, 100, "Portefeuille Klimaatadaptatie en Water.", -1.5f).at(70, 130, "Bureau A V en V", -2.78f);
            assertEquals(List.of("Portefeuille Klimaatadaptatie en Water.", "Bureau A V en V"), lines(paper.pdf()));
        }
    }

    @Test
    void two_columns_are_read_one_after_the_other() throws IOException {
        try (Typewriter paper = new Typewriter()) {
            paper.page().at(60, 80, "Een titel die over de hele breedte van de pagina staat en dus niet bij een kolom hoort");
            for (int i = 1; i <= 8; i++) {
                paper.at(310, 100 + i * 12 + 3, "rechts regel " + i + " met een stuk lopende tekst hier");
                paper.at(60, 100 + i * 12, "links regel " + i + " met een stuk lopende tekst erin");
            }
            paper.at(60, 240, "Onder de kolommen");
            List<String> lines = lines(paper.pdf());
            assertEquals("links regel 8 met een stuk lopende tekst erin", lines.get(8));
            assertEquals("rechts regel 1 met een stuk lopende tekst hier", lines.get(9));
            assertEquals("Onder de kolommen", lines.get(17));
        }
    }

    @Test
    void labels_beside_their_values_are_no_columns() throws IOException {
        try (Typewriter paper = new Typewriter()) {
            paper.page();
            for (int i = 1; i <= 8; i++) paper.at(60, 100 + i * 14, "Label " + i).at(300, 100 + i * 14, "waarde van label " + i + " met nog wat woorden erachter");
            assertEquals("Label 1 waarde van label 1 met nog wat woorden erachter", lines(paper.pdf()).getFirst());
        }
    }

    @Test
    void text_painted_in_another_order_is_read_from_top_to_bottom() throws IOException {
        try (Typewriter paper = new Typewriter()) {
            paper.page().at(70, 300, "derde").at(120, 200, "regel").at(70, 200, "tweede").at(70, 100, "eerste");
            assertEquals(List.of("eerste", "tweede regel", "derde"), lines(paper.pdf()));
        }
    }

    private static Block.Item item(String label, String text) {
        return new Block.Item(label, List.of(Run.plain(text)));
    }

    private static byte[] own(List<Block> blocks) {
        return TaggedPdf.print(new FormalDocument("Proef", "Gemeente Voorbeeldstad", "", "BA-1",
                OffsetDateTime.parse("2026-11-02T14:05:09+01:00"), blocks, List.of())).bytes();
    }

    private static List<String> lines(byte[] pdf) {
        Reading.Text text = assertInstanceOf(Reading.Text.class, PdfText.read(pdf));
        return text.lines().stream().map(Reading.Line::text).toList();
    }
}
