package nl.inbreng.documents.read;

import static nl.inbreng.documents.read.DocxMaker.item;
import static nl.inbreng.documents.read.DocxMaker.list;
import static nl.inbreng.documents.read.DocxMaker.num;
import static nl.inbreng.documents.read.DocxMaker.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a Word file shows is what is read: visible numbers, accepted changes, rows of tables. */
class DocxTest {

    @Test
    void list_paragraphs_get_the_number_that_word_shows() {
        DocxMaker word = DocxMaker.body(item("1", 0, "De raad.") + item("1", 1, "bomen;") + item("1", 1, "water.") + item("1", 2, "diep") + item("1", 0, "Het college.") + item("1", 1, "opnieuw"))
                .numbering(list("7", "decimal", "%1.", "lowerLetter", "%2.", "decimal", "%3°") + num("1", "7"));
        assertEquals(List.of("1. De raad.", "a. bomen;", "b. water.", "1° diep", "2. Het college.", "a. opnieuw"), words(word));
    }

    @Test
    void headings_of_articles_are_numbered_by_their_style_and_leden_by_two_levels() {
        DocxMaker word = DocxMaker.body("<w:p><w:pPr><w:pStyle w:val=\"ArtikelKop\"/></w:pPr><w:r><w:t>Begrippen</w:t></w:r></w:p>" + item("1", 1, "Een lid.")
                        + "<w:p><w:pPr><w:pStyle w:val=\"Afgeleid\"/></w:pPr><w:r><w:t>Werking</w:t></w:r></w:p>" + item("1", 1, "Een ander lid."))
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"ArtikelKop\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Afgeleid\"><w:basedOn w:val=\"ArtikelKop\"/></w:style>")
                .numbering(list("0", "decimal", "Artikel %1", "decimal", "%1.%2") + num("1", "0"));
        assertEquals(List.of("Artikel 1 Begrippen", "1.1 Een lid.", "Artikel 2 Werking", "2.1 Een ander lid."), words(word));
    }

    @Test
    void a_list_can_start_again_or_go_on() {
        DocxMaker word = DocxMaker.body(item("1", 0, "een") + item("1", 0, "twee") + item("2", 0, "opnieuw") + item("3", 0, "verder"))
                .numbering(list("0", "decimal", "%1)") + num("1", "0") + num("3", "0")
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        assertEquals(List.of("1) een", "2) twee", "1) opnieuw", "2) verder"), words(word));
    }

    @ParameterizedTest
    @CsvSource({"decimal,4,4", "lowerLetter,2,b", "upperLetter,27,AA", "lowerRoman,14,xiv", "upperRoman,4,IV", "decimalZero,7,07", "ordinal,3,3e", "none,3,''", "chicago,5,5", "lowerLetter,0,0"})
    void formats_are_written_as_word_does(String format, int count, String written) {
        assertEquals(written, DocxNumberFormat.written(format, count));
    }

    @Test
    void bullets_and_paragraphs_taken_out_of_their_list() {
        DocxMaker word = DocxMaker.body(item("1", 0, "stip") + item("0", 0, "geen nummer")).numbering(list("0", "bullet", "\uF0B7") + num("1", "0"));
        assertEquals(List.of("• stip", "geen nummer"), words(word));
    }

    @Test
    void tracked_changes_are_read_as_accepted() {
        assertEquals(List.of("De raad geeft 60 bomen aan de wijk."), words(DocxMaker.body("<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange></w:pPr>"
                + "<w:r><w:t xml:space=\"preserve\">De raad geeft </w:t></w:r><w:del><w:r><w:delText>20</w:delText></w:r></w:del><w:ins><w:r><w:t>60</w:t></w:r></w:ins>"
                + "<w:r><w:t xml:space=\"preserve\"> bomen</w:t></w:r><w:moveFrom><w:r><w:t> weg</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t xml:space=\"preserve\"> aan de wijk.</w:t></w:r></w:moveTo></w:p>")));
    }

    @Test
    void a_deleted_paragraph_mark_joins_two_paragraphs_and_a_deleted_row_is_gone() {
        assertEquals(List.of("De raad besluit."), words(DocxMaker.body("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">De raad </w:t></w:r></w:p>" + p("besluit.")
                + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("weg") + "</w:tc></w:tr></w:tbl>")));
    }

    @Test
    void tabs_breaks_and_hyphens() {
        assertEquals(List.of("1.\tDe raad", "gaat niet-openbaar", "\fverder"), words(DocxMaker.body("<w:p><w:r><w:t>1.</w:t><w:tab/><w:t>De raad</w:t><w:br/><w:t>gaat niet</w:t><w:noBreakHyphen/>"
                + "<w:t>open</w:t><w:softHyphen/><w:t>baar</w:t><w:br w:type=\"page\"/><w:t>verder</w:t></w:r></w:p>")));
    }

    @Test
    void a_row_is_a_line_and_more_paragraphs_only_in_the_last_cell_get_their_own() {
        assertEquals(List.of("Jaar\tBedrag", "2027\t€ 10", "1.\tDe raad:", "a. kiest;", "alleen"), words(DocxMaker.body("<w:tbl>"
                + row(p("Jaar"), p("Bedrag")) + row(p("2027"), p("€ 10")) + row(p("1."), p("De raad:") + p("a. kiest;")) + row("<w:p/>", "<w:tbl>" + row(p("alleen")) + "</w:tbl>") + "</w:tbl>")));
    }

    @Test
    void fields_text_boxes_links_and_hidden_text() {
        assertEquals(List.of("Zie 3 en de wet.", "In een kader."), words(DocxMaker.body("<w:p><w:r><w:t xml:space=\"preserve\">Zie </w:t></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:fldSimple><w:r><w:t>3</w:t></w:r></w:fldSimple>"
                + "<w:hyperlink><w:r><w:t xml:space=\"preserve\"> en de wet.</w:t></w:r></w:hyperlink><w:r><w:rPr><w:vanish/></w:rPr><w:t>verborgen</w:t></w:r>"
                + "<w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:txbxContent>" + p("In een kader.") + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + p("In een kader.")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>")));
    }

    private static String row(String... cells) {
        return "<w:tr><w:tc>" + String.join("</w:tc><w:tc>", cells) + "</w:tc></w:tr>";
    }

    private static List<String> words(DocxMaker word) {
        return assertInstanceOf(Docx.Text.class, Docx.read(word.docx())).lines().stream().filter(line -> !line.isEmpty()).toList();
    }
}
