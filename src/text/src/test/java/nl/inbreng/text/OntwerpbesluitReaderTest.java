package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OntwerpbesluitReaderTest {

    @Test
    void a_heading_without_a_number_is_called_by_its_first_words() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("besluit:\nHoofdstuk 1 Groen\nArtikel 1\nHet college plant bomen.\nHoofdstuk 2 Over alles wat daarna nog in deze verordening geregeld moet worden\nArtikel 2\nDit besluit gaat in op 1 januari 2027.");
        assertEquals(List.of("kop \"Hoofdstuk 1 Groen\"", "kop \"Hoofdstuk 2 Over alles wat daarna nog in deze…\""),
                units.stream().filter(unit -> unit.soort() == TekstEenheid.Soort.KOP).map(TekstEenheid::citeertitel).toList());
        assertEquals("kop \"Hoofdstuk 1 Bomen\"", units.stream().filter(unit -> unit.soort() == TekstEenheid.Soort.KOP).findFirst().orElseThrow().citedWith("Hoofdstuk 1 Bomen"));
        assertEquals("artikel 1", units.stream().filter(unit -> unit.soort() == TekstEenheid.Soort.ARTIKEL).findFirst().orElseThrow().citedWith("Anders."));
    }

    @Test void the_weert_verordening_has_three_articles_with_leden_and_onderdelen() throws IOException {
        List<TekstEenheid> units = OntwerpbesluitReader.read(Files.readString(SharedFolder.find("fixtures/raadsteksten/weert-burgerinitiatief-2004.txt")));
        assertEquals("kop-1 aanhef-1 aanhef-2 aanhef-3 aanhef-4 artikel-1 artikel-2 artikel-2.lid-1 artikel-2.lid-2 artikel-2.lid-2.onderdeel-a "
                + "artikel-2.lid-2.onderdeel-b artikel-2.lid-2.onderdeel-c artikel-3 artikel-3.lid-1 artikel-3.lid-2", Show.keys(units));
        assertEquals("niet door ten minste 100 initiatiefgerechtigden wordt ondersteund;", Show.text(units, "artikel-2.lid-2.onderdeel-a"));
        assertEquals("artikel 2, tweede lid, onder a", Show.unit(units, "artikel-2.lid-2.onderdeel-a").citeertitel());
        assertTrue(units.stream().noneMatch(unit -> unit.tekst().matches("(?s)(\\d+|[a-z])[.)].*")));
    }

    @Test void a_verordening_out_of_a_pdf_gets_its_articles_leden_and_onderdelen() throws IOException {
        List<TekstEenheid> units = verordening();
        assertEquals("artikel-1 artikel-1.kop-1 artikel-1.alinea-1 artikel-1.onderdeel-a artikel-1.onderdeel-b artikel-1.onderdeel-b.onderdeel-1 "
                + "artikel-1.onderdeel-b.onderdeel-2 artikel-1.onderdeel-c artikel-2 artikel-2.kop-1 artikel-2.lid-1 artikel-2.lid-2 artikel-2.lid-2a "
                + "artikel-2.lid-3 artikel-2.lid-3.onderdeel-a artikel-2.lid-3.onderdeel-b artikel-2.lid-3.alinea-1 artikel-2a artikel-2a.kop-1 "
                + "artikel-2a.alinea-1 artikel-3 artikel-3.kop-1 artikel-3.lid-1 artikel-3.lid-2 artikel-4",
                Show.keys(units.stream().filter(unit -> unit.sleutel().startsWith("artikel")).toList()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "artikel-1.alinea-1|artikel 1, aanhef", "artikel-1.onderdeel-b|artikel 1, onder b, aanhef",
        "artikel-1.onderdeel-b.onderdeel-1|artikel 1, onder b, onder 1°", "artikel-2.lid-2a|artikel 2, lid 2a",
        "artikel-2.lid-3|artikel 2, derde lid, aanhef", "artikel-2.lid-3.alinea-1|artikel 2, derde lid, slot",
        "artikel-2a.alinea-1|artikel 2a", "artikel-3.kop-1|artikel 3, opschrift", "artikel-4|artikel 4"})
    void units_are_cited_as_jurists_do(String key, String citation) throws IOException {
        assertEquals(citation, Show.unit(verordening(), key).citeertitel());
    }

    @Test void wrapped_lines_and_cut_words_are_made_whole() throws IOException {
        List<TekstEenheid> units = verordening();
        assertTrue(Show.text(units, "artikel-1.onderdeel-a").endsWith("die regenwater vasthoudt;"));
        assertTrue(Show.text(units, "artikel-2.lid-2").endsWith("Voor een niet-ontvankelijke aanvraag geldt artikel 4."));
        assertTrue(Show.text(units, "aanhef-3").endsWith("Algemene wet bestuursrecht;"));
        assertEquals("Dit verslag gaat ook over lid 1 van artikel 2.", Show.text(units, "artikel-3.lid-2"));
    }

    @Test void headings_preamble_closing_and_explanation_are_locked() throws IOException {
        List<TekstEenheid> units = verordening();
        assertEquals("kop-1 aanhef-1 aanhef-2 aanhef-3 aanhef-4 kop-2 kop-3 slot-1 slot-2 kop-4 tekst-1 kop-5 tekst-2",
                Show.keys(units.stream().filter(unit -> !unit.sleutel().startsWith("artikel")).toList()));
        assertTrue(units.stream().filter(unit -> !unit.sleutel().startsWith("artikel")).noneMatch(TekstEenheid::amendeerbaar));
        assertTrue(Show.unit(units, "artikel-3.kop-1").amendeerbaar());
        assertFalse(Show.unit(units, "artikel-2").amendeerbaar());
        assertTrue(Show.unit(units, "artikel-4").amendeerbaar());
    }

    @Test void a_raadsvoorstel_has_five_beslispunten_and_everything_else_is_locked() throws IOException {
        List<TekstEenheid> units = OntwerpbesluitReader.read(Show.resource("raadsvoorstel-voorbeeldstad.txt"));
        assertEquals("beslispunt-1 beslispunt-2 beslispunt-2.onderdeel-a beslispunt-2.onderdeel-b beslispunt-3 beslispunt-4 beslispunt-5",
                Show.keys(units.stream().filter(TekstEenheid::amendeerbaar).toList()));
        assertEquals("Het parkeren op het Marktplein te beëindigen per 1 januari 2028;", Show.text(units, "beslispunt-4"));
        assertEquals("beslispunt 3", Show.unit(units, "beslispunt-3").citeertitel());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Besluit:", "besluit:", "b e s l u i t :", "B E S L U I T:", "De raad besluit:", "Beslispunten", "Beslispunten:", "Gevraagd besluit",
            "De raad van de gemeente Voorbeeldstad, gelezen het voorstel, besluit:", "Wij stellen u voor om te besluiten:", "Ontwerpbesluit"})
    void the_decision_begins_behind(String opening) {
        List<TekstEenheid> units = OntwerpbesluitReader.read("Titel\n\n" + opening + "\n\n1. het plan vast te stellen;\n2. geld te geven.");
        assertEquals("beslispunt-1 beslispunt-2", Show.keys(units.stream().filter(TekstEenheid::amendeerbaar).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. een\n2. twee", "1) een\n2) twee", "(1) een\n(2) twee", "1 Een\n2 Twee", "1.\neen\n2.\ntwee", "a. een\nb. twee", "I. een\nII. twee",
            "Beslispunt 1: een\nBeslispunt 2: twee", "A. een\nB. twee"})
    void beslispunten_are_numbered_in_many_ways(String list) {
        List<TekstEenheid> units = OntwerpbesluitReader.read("besluit:\n" + list);
        assertEquals(2, units.stream().filter(unit -> unit.soort() == TekstEenheid.Soort.BESLISPUNT).count(), () -> Show.outline(units));
        assertTrue(units.get(1).tekst().equalsIgnoreCase("een") && units.get(2).tekst().equalsIgnoreCase("twee"), () -> Show.outline(units));
    }

    @Test void without_numbers_every_paragraph_is_an_alinea_that_can_be_amended() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("De raad van de gemeente X;\n\nbesluit:\n\nHet plan vast te stellen.\n\nGeld te geven.");
        assertEquals("aanhef-1 aanhef-2 alinea-1 alinea-2", Show.keys(units));
        assertEquals("alinea 2 van het besluit", units.get(3).citeertitel());
        assertTrue(units.get(2).amendeerbaar());
    }

    @Test void the_formal_decision_counts_when_the_proposal_lists_the_points_too() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("Gevraagd besluit\n1. Kennis nemen.\nInleiding\nTekst.\nDe gemeenteraad van X,\nBesluit:\n1. kennis te nemen.\nAldus besloten");
        assertEquals("beslispunt-1", Show.keys(units.stream().filter(TekstEenheid::amendeerbaar).toList()));
        assertEquals("kennis te nemen.", Show.text(units, "beslispunt-1"));
    }

    @Test void streepjes_and_paragraphs_are_counted_apart() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("Inleidende zin.\n\nbesluit:\n\nIn te stemmen met:\n\n- bomen;\n- water.");
        assertEquals("tekst-1 aanhef-1 alinea-1 alinea-2 alinea-3", Show.keys(units));
        assertEquals("artikel 1, tweede streepje", Show.unit(OntwerpbesluitReader.read("Artikel 1\nDe raad let op:\n- bomen;\n- water."), "artikel-1.streepje-2").citeertitel());
    }

    @Test void a_citation_at_the_start_of_a_line_is_no_article() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("gelet op:\nArtikel 147 Gemeentewet;\nbesluit:\nArtikel 1\nZie\nartikel 3 van de wet. Ook\nArtikel 4 van de wet geldt.");
        assertEquals("artikel-1", Show.keys(units.stream().filter(TekstEenheid::amendeerbaar).toList()));
    }

    @Test void numbers_alone_on_their_line_are_leden_below_a_title_on_its_own_line() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("Artikel 1\n\nBegrippen\n\n1\n\nHet college beslist.\n\n2\n\nDe raad ook.\n\nArtikel 2\n\nDoel van de regels\n\n1\n\n\fDe tekst.");
        assertEquals("artikel-1 artikel-1.kop-1 artikel-1.lid-1 artikel-1.lid-2 artikel-2 artikel-2.kop-1 artikel-2.alinea-1 artikel-2.alinea-2", Show.keys(units));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "“”", "„”", "‘’", "''", "«»"})
    void numbers_between_quotation_marks_are_text(String marks) {
        List<TekstEenheid> units = OntwerpbesluitReader.read("Artikel I\n\nA. Het volgende geldt:\n\n" + marks.charAt(0) + "Artikel 4\n\n1. Een.\n\n2. Twee." + marks.charAt(1) + "\n\nB. Klaar.");
        assertEquals("artikel-i artikel-i.onderdeel-a artikel-i.onderdeel-a.alinea-1 artikel-i.onderdeel-a.alinea-2 artikel-i.onderdeel-a.alinea-3 artikel-i.onderdeel-b", Show.keys(units));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'s Avonds is het park dicht.", "‘s Morgens ook.", "\"Nooit gesloten.", "“Nooit gesloten."})
    void a_quotation_mark_that_is_not_closed_quotes_nothing(String text) {
        List<TekstEenheid> units = OntwerpbesluitReader.read("Artikel I\n\nA. Het volgende geldt:\n\n" + text + "\n\nB. Zo ook de foto’s'\n\nArtikel II\n\nKlaar is \"kees”.");
        assertEquals("artikel-i artikel-i.onderdeel-a artikel-i.alinea-1 artikel-i.onderdeel-b artikel-ii", Show.keys(units));
    }

    @Test void a_number_at_the_start_of_a_wrapped_line_is_no_lid() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("Artikel 1\n1. De raad vergadert op\n1 januari 2027 en ook op\n12. maart, zei men met\n100 mensen.\n2. Punt.");
        assertEquals("artikel-1 artikel-1.lid-1 artikel-1.lid-2", Show.keys(units));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. Een\n2. Twee\n4. Vier\n5. Vijf", "1. het plan vast te stellen\n2. geld te geven\n4. bomen te planten\n5. te evalueren",
            "1. Het plan voor de herinrichting van het Marktplein vast te stellen\n2. Daarvoor een krediet van € 100.000 beschikbaar te stellen\n"
                    + "4. Bomen te planten op alle pleinen in de binnenstad van de gemeente\n5. Het college te vragen om in 2028 te evalueren wat het deed",
            "1. Eerst\n2. Twee\n2a. Twee a\n7. Zeven", "1) Een\n2) Twee\n4) Vier\n5) Vijf", "1 Een\n2 Twee\n4 Vier\n5 Vijf", "a. een\nb. twee\nd. vier\ne. vijf",
            "1. Het college te vragen het plan voor het hele gebied rondom de haven uit te werken\n3. Daarvoor het krediet van een ton beschikbaar te stellen uit de reserve\n"
                    + "5. De raad elk kwartaal te informeren over de voortgang en over de kosten ervan\n9. Het college te vragen daarna met een nieuw voorstel te komen bij de raad"})
    void a_gap_in_the_numbers_of_a_list_without_full_stops_joins_no_items(String list) {
        List<TekstEenheid> units = OntwerpbesluitReader.read("Besluit:\n" + list);
        assertEquals(4, units.stream().filter(unit -> unit.soort() == TekstEenheid.Soort.BESLISPUNT).count(), () -> Show.outline(units));
    }

    @Test void a_number_in_a_wrapped_sentence_is_no_item_although_it_could_be_one_behind_a_gap() {
        String wrapped = "Artikel 1\n1. De leden van de raad die in deze verordening worden genoemd als bedoeld in artikel\n4. Het college beslist over wat daar staat en hoort\nde raad daarover, zo vaak als die dat wil. Het college beslist daarna over wat de raad"
                + " heeft besproken in de maand\n9. Daarna is het aan het college om met de raad te overleggen over wat er komt.\n2. Punt.";
        assertEquals("artikel-1 artikel-1.lid-1 artikel-1.lid-2", Show.keys(OntwerpbesluitReader.read(wrapped)));
    }

    @Test void the_same_number_twice_gives_two_keys() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("Artikel 1\n\nEen.\n\nArtikel 1\n\nTwee.\n\nArtikel 1\n\nDrie.");
        assertEquals("artikel-1 artikel-1-2e artikel-1-3e", Show.keys(units));
        assertEquals("artikel-1 artikel-1-2e artikel-1-3e", Show.keys(OntwerpbesluitReader.read("Artikel 1\n\nEen.\n\nArtikel 1.2e\n\nTwee.\n\nArtikel 1\n\nDrie.")));
    }

    @Test void a_sentence_goes_on_over_a_page_end() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("Artikel 1\n1. De raad besluit over\n\n\f\nhet plan.\n2. Punt.");
        assertEquals("De raad besluit over het plan.", Show.text(units, "artikel-1.lid-1"));
    }

    @Test void two_numbers_on_one_line_are_two_units() {
        assertEquals("artikel-1 artikel-1.lid-1 artikel-1.lid-1.onderdeel-a artikel-1.lid-1.onderdeel-b",
                Show.keys(OntwerpbesluitReader.read("Artikel 1 1. De raad\na. kiest,\nb. weegt.")));
        assertEquals("artikel-1 artikel-1.lid-1 artikel-1.lid-2 artikel-1.lid-2.onderdeel-a",
                Show.keys(OntwerpbesluitReader.read("Artikel 1\n1. De raad\n2. a. kiest.")));
        assertEquals("aanhef-1 beslispunt-1 beslispunt-2", Show.keys(OntwerpbesluitReader.read("Besluit: 1. het plan vast te stellen;\n2. geld te geven.")));
    }

    @Test void every_unit_has_its_parent_before_it() throws IOException {
        List<TekstEenheid> units = verordening();
        for (int i = 0; i < units.size(); i++) {
            String parent = units.get(i).ouder();
            assertTrue(parent.isEmpty() || units.subList(0, i).stream().map(TekstEenheid::sleutel).collect(Collectors.toSet()).contains(parent));
        }
    }

    private static List<TekstEenheid> verordening() throws IOException {
        return OntwerpbesluitReader.read(Show.resource("verordening-voorbeeldstad.txt"));
    }
}
