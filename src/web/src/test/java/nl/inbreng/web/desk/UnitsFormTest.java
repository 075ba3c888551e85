package nl.inbreng.web.desk;

import static nl.inbreng.web.desk.Posted.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.parts.FieldError;
import org.junit.jupiter.api.Test;

class UnitsFormTest {

    private static final List<TekstEenheid> POINTS = OntwerpbesluitReader.read("besluit:\n1. het plan vast te stellen;\n2. het geld te geven.");
    private static final List<TekstEenheid> ARTICLES = OntwerpbesluitReader.read("besluit:\nArtikel 1\n1. Het eerste lid.\n2. Het tweede lid.\nArtikel 2\nEen artikel zonder leden.");

    @Test void what_was_not_posted_stays_as_it_was_read() {
        assertEquals(POINTS, UnitsForm.of(form(), POINTS).corrected());
    }

    @Test void a_typed_text_replaces_what_was_read() {
        List<TekstEenheid> corrected = UnitsForm.of(form("tekst-beslispunt-2", "het  geld\u200B niet te geven."), POINTS).corrected();
        assertEquals("het geld niet te geven.", find(corrected, "beslispunt-2").tekst());
    }

    @Test void an_emptied_unit_goes_away() {
        List<TekstEenheid> corrected = UnitsForm.of(form("tekst-beslispunt-1", "  "), POINTS).corrected();
        assertFalse(keys(corrected).contains("beslispunt-1"));
        assertTrue(keys(corrected).contains("beslispunt-2"));
    }

    @Test void an_article_stays_while_it_holds_a_lid() {
        List<TekstEenheid> corrected = UnitsForm.of(form("tekst-artikel-1.lid-1", ""), ARTICLES).corrected();
        assertTrue(keys(corrected).contains("artikel-1"));
        assertFalse(find(corrected, "artikel-1").amendeerbaar());
    }

    @Test void an_article_goes_with_its_last_lid() {
        List<TekstEenheid> corrected = UnitsForm.of(form("tekst-artikel-1.lid-1", "", "tekst-artikel-1.lid-2", ""), ARTICLES).corrected();
        assertFalse(keys(corrected).contains("artikel-1"));
    }

    @Test void a_unit_joins_the_one_above_with_its_number_and_keeps_what_was_typed() {
        List<TekstEenheid> corrected = UnitsForm.of(form("samen-beslispunt-2", "ja", "tekst-beslispunt-2", "en het geld te geven."), POINTS).corrected();
        assertEquals("het plan vast te stellen; 2. en het geld te geven.", find(corrected, "beslispunt-1").tekst());
        assertFalse(keys(corrected).contains("beslispunt-2"));
        assertEquals("Het eerste lid. 2. Het tweede lid.", find(UnitsForm.of(form("samen-artikel-1.lid-2", "ja"), ARTICLES).corrected(), "artikel-1.lid-1").tekst());
        assertEquals(ARTICLES, UnitsForm.of(form("samen-artikel-1", "ja"), ARTICLES).corrected(), "an artikel that holds leden joins nothing");
    }

    @Test void an_empty_line_that_was_typed_begins_another_unit() {
        List<TekstEenheid> corrected = UnitsForm.of(form("tekst-beslispunt-2", "het geld te geven;\r\n\r\n3. de motie af te doen.\r\n \r\nEn dat te melden."), POINTS).corrected();
        assertEquals(List.of("het geld te geven;", "de motie af te doen.", "En dat te melden."), corrected.subList(corrected.size() - 3, corrected.size()).stream().map(TekstEenheid::tekst).toList());
        TekstEenheid third = find(corrected, "beslispunt-3");
        assertEquals("3 beslispunt 3 BESLISPUNT true", third.nummer() + " " + third.citeertitel() + " " + third.soort() + " " + third.amendeerbaar());
        assertEquals("beslispunt 3, tweede alinea in beslispunt-3", corrected.getLast().citeertitel() + " in " + corrected.getLast().ouder());
        TekstEenheid lid = find(UnitsForm.of(form("tekst-artikel-1.lid-2", "Het tweede lid.\n\n3. Het derde lid."), ARTICLES).corrected(), "artikel-1.lid-3");
        assertEquals("artikel 1, derde lid in artikel-1", lid.citeertitel() + " in " + lid.ouder());
        List<TekstEenheid> taken = UnitsForm.of(form("tekst-artikel-1.lid-1", "Een.\n\n2. Twee."), ARTICLES).corrected();
        assertEquals("Twee.", find(taken, "artikel-1.lid-2-2").tekst(), "a key that is there already stays with its own unit");
    }

    @Test void an_empty_line_that_begins_no_other_unit_is_answered_at_its_box() {
        List<TekstEenheid> listed = OntwerpbesluitReader.read("besluit:\n1. het volgende te doen:\na. bomen te planten;\nb. gras te zaaien.\n2. Een bank te plaatsen.");
        List<FieldError> holder = UnitsForm.of(form("tekst-beslispunt-1", "het volgende te doen:\n\n3. de motie af te doen."), listed).uncut();
        assertEquals(List.of("tekst-beslispunt-1"), holder.stream().map(FieldError::field).toList());
        assertTrue(holder.getFirst().sentence().contains("want er staan nog onderdelen onder"), holder.toString());
        List<TekstEenheid> spaced = List.of(new TekstEenheid("beslispunt-1", "", TekstEenheid.Soort.BESLISPUNT, "1", "beslispunt 1", "Een.\n\nTwee.", true));
        assertEquals(List.of(), UnitsForm.of(form("tekst-beslispunt-1", "Een!\n\nTwee."), spaced).uncut(), "it was in the file");
        assertTrue(UnitsForm.of(form("tekst-beslispunt-1", "Een.\n\nTwee.\n\n2. Drie."), spaced).uncut().getFirst().sentence().contains("want er stond al een lege regel in"));
        assertTrue(UnitsForm.of(form("tekst-beslispunt-2", "het geld.\n\n3. Meer.", "samen-beslispunt-2", "ja"), POINTS).uncut().getFirst().sentence().contains("Kies één van de twee"));
        assertEquals(List.of(), UnitsForm.of(form("tekst-beslispunt-2", "het geld te geven;\n\n3. de motie af te doen."), POINTS).uncut());
    }

    @Test void a_number_that_fits_nowhere_is_answered_at_its_box() {
        List<TekstEenheid> listed = OntwerpbesluitReader.read("besluit:\n1. het volgende te doen:\na. bomen te planten;\nb. gras te zaaien.\n2. Een bank te plaatsen.");
        List<FieldError> misfit = UnitsForm.of(form("tekst-beslispunt-1.onderdeel-a", "bomen te planten;\n\n3. de motie af te doen."), listed).uncut();
        assertEquals(List.of("tekst-beslispunt-1.onderdeel-a"), misfit.stream().map(FieldError::field).toList());
        assertEquals("Bij beslispunt 1, onder a begint een lege regel geen nieuw onderdeel, want het nummer erachter past niet op deze plek. Zet elk onderdeel op een eigen regel en lees de tekst opnieuw, onderaan deze pagina.", misfit.getFirst().sentence());
        UnitsForm last = UnitsForm.of(form("tekst-beslispunt-1.onderdeel-b", "gras te zaaien.\n\n1a. de motie af te doen."), listed);
        assertEquals(List.of(), last.uncut());
        assertEquals("de motie af te doen.", find(last.corrected(), "beslispunt-1a").tekst());
    }

    @Test void two_texts_with_one_name_cannot_be_opened() {
        FieldError twice = UnitsForm.of(form("beslist", "ja", "tekst-artikel-1.lid-1", "Een.\n\n2. Twee."), ARTICLES).wrong().orElseThrow();
        assertEquals("tekst-artikel-1.lid-2", twice.field());
        assertEquals("Er zijn nu twee onderdelen met de naam ‘artikel 1, tweede lid’. Geef de tekst achter de lege regel een ander nummer.", twice.sentence());
        assertTrue(UnitsForm.of(form("beslist", "ja", "tekst-artikel-1.lid-2", "Het tweede lid.\n\n3. Het derde lid."), ARTICLES).wrong().isEmpty());
        List<TekstEenheid> printed = OntwerpbesluitReader.read("besluit:\nArtikel 1\n1. Een.\n2. Twee.\n2. Drie.");
        assertEquals(2, printed.stream().filter(unit -> unit.citeertitel().equals("artikel 1, tweede lid")).count());
        assertTrue(UnitsForm.of(form("beslist", "ja"), printed).wrong().isEmpty(), "what the document itself names twice");
    }

    @Test void text_around_the_decision_is_opened_where_its_kind_allows_that() {
        List<TekstEenheid> read = OntwerpbesluitReader.read("besluit:\n1. het plan vast te stellen.\nBijlage 1\nTarieven\nEen kaartje kost € 2.");
        TekstEenheid price = read.stream().filter(unit -> unit.tekst().contains("kaartje")).findFirst().orElseThrow();
        assertFalse(price.amendeerbaar());
        assertTrue(find(UnitsForm.of(form("vrij-" + price.sleutel(), "ja"), read).corrected(), price.sleutel()).amendeerbaar());
        assertEquals(POINTS, UnitsForm.of(form("vrij-" + POINTS.getFirst().sleutel(), "ja"), POINTS).corrected(), "the words before the decision stay fixed");
    }

    @Test void what_stands_above_the_aanhef_is_no_part_of_the_decision_and_is_never_opened() {
        List<TekstEenheid> read = OntwerpbesluitReader.read("Het college legt dit voor aan de raad, want het plein is leeg.\nONTWERPBESLUIT\nDe raad van de gemeente;\ngelet op de Gemeentewet;\nbesluit:\n1. het plan vast te stellen.");
        TekstEenheid intro = read.stream().filter(unit -> unit.tekst().contains("college")).findFirst().orElseThrow();
        assertEquals(TekstEenheid.Soort.ALINEA, intro.soort());
        assertEquals(read, UnitsForm.of(form("vrij-" + intro.sleutel(), "ja"), read).corrected());
        assertEquals(List.of(), UnitsForm.untouched(read).ticks(read).get(intro.sleutel()).stream().filter(tick -> tick.name().startsWith("vrij-")).toList());
    }

    @Test void a_pasted_text_that_travels_along_gives_the_same_units() {
        UnitsForm pasted = UnitsForm.pasted("besluit:\r\n1. een nieuw punt.\r\n2. nog een punt.");
        UnitsForm posted = UnitsForm.of(form("bron", pasted.source().replace("\n", "\r\n"), "tekst-beslispunt-2", "een ander punt."), POINTS);
        assertEquals(pasted.read(), posted.read());
        assertEquals("een ander punt.", find(posted.corrected(), "beslispunt-2").tekst());
    }

    @Test void a_key_that_nobody_read_changes_nothing() {
        assertEquals(POINTS, UnitsForm.of(form("tekst-beslispunt-99", "verzonnen"), POINTS).corrected());
    }

    @Test void a_decision_without_anything_to_amend_cannot_be_opened() {
        assertEquals("plak", UnitsForm.of(form("beslist", "ja"), List.of()).wrong().orElseThrow().field());
        assertTrue(UnitsForm.of(form("beslist", "ja"), POINTS).wrong().isEmpty());
    }

    @Test void without_the_word_of_the_griffie_that_the_raad_decides_in_this_meeting_nothing_is_opened() {
        assertEquals("beslist", UnitsForm.of(form("tekst-beslispunt-1", "een ander plan."), POINTS).wrong().orElseThrow().field());
        assertEquals("beslist", UnitsForm.untouched(POINTS).wrong().orElseThrow().field());
    }

    @Test void two_million_characters_fit_and_one_more_does_not() {
        String text = "besluit:\n1. het plan vast te stellen.\n";
        assertTrue(UnitsForm.wrongPaste(text + "a".repeat(2_000_000 - text.length())).isEmpty());
        assertTrue(UnitsForm.wrongPaste(text + "a".repeat(2_000_001 - text.length())).isPresent());
    }

    @Test void a_thousand_units_fit_and_one_more_does_not() {
        assertTrue(UnitsForm.wrongPaste(articles(1_000)).isEmpty());
        assertTrue(UnitsForm.wrongPaste(articles(1_001)).isPresent());
    }

    /** With "besluit:" as the first unit. */
    private static String articles(int units) {
        return IntStream.range(1, units).mapToObj(i -> "Artikel " + i + "\nTekst van dit artikel.\n").collect(Collectors.joining("", "besluit:\n", ""));
    }

    private static List<String> keys(List<TekstEenheid> units) {
        return units.stream().map(TekstEenheid::sleutel).toList();
    }

    private static TekstEenheid find(List<TekstEenheid> units, String key) {
        return units.stream().filter(unit -> unit.sleutel().equals(key)).findFirst().orElseThrow();
    }
}
