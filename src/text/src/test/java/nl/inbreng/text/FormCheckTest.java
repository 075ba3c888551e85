package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTest {

    private static final List<TekstEenheid> POINTS = OntwerpbesluitReader.read("De raad van de gemeente Voorbeeldstad,\nbesluit:\n1. het speelplan voor de wijk Oost vast te stellen;\n"
            + "2. een krediet van € 50.000 beschikbaar te stellen voor het speelplan;\n3. het college jaarlijks verslag te laten doen;\n4. de nota parkeren in te trekken.");
    private static final List<TekstEenheid> REGULATION = OntwerpbesluitReader.read("""
            Besluit:
            Artikel 1 Begrippen
            In deze verordening wordt verstaan onder:
            a. boom: een houtig gewas;
            b. kap: vellen;
            c. college: het college van burgemeester en wethouders.
            Artikel 2 Verbod
            1. Het is verboden te kappen zonder vergunning van het college.
            2. Het verbod geldt niet voor bomen als bedoeld in artikel 149 van de Gemeentewet.
            3. Het college kan ontheffing geven van het verbod in artikel 2, eerste lid.
            Artikel 3 Slot
            Deze verordening treedt in werking op 1 januari 2027.
            """);
    private static final Circumstances FINE = new Circumstances("Daar wonen veel kinderen.", "Uit de algemene reserve.");

    @Test void a_good_ordinary_amendement_has_no_finding() {
        Stream.of(List.of(replaced("beslispunt-2", "een krediet van € 60.000 beschikbaar te stellen voor het speelplan;")),
                List.of(replaced("beslispunt-1", "het speelplan voor de wijken Oost en West vast te stellen;")),
                List.of(dropped("beslispunt-4")), List.of(added("beslispunt-3", "de raad voor 1 mei 2027 te informeren;", false)),
                List.of(added("beslispunt-4", "de nota groen vast te stellen.", false)), List.of(moved("beslispunt-4", "beslispunt-1", true)),
                List.of(replaced("beslispunt-1", "het speelplan voor de wijk Oost en de buurt Zuid vast te stellen;"), replaced("beslispunt-2", "een krediet van € 60.000 beschikbaar te stellen voor het speelplan en de buurt Zuid;")))
                .forEach(changes -> assertEquals(List.of(), of(POINTS, changes), changes::toString));
        Stream.of(List.of(replaced("artikel-2.lid-2", "Het verbod geldt niet voor bomen als bedoeld in artikel 150 van de Gemeentewet en voor fruitbomen.")),
                List.of(replaced("artikel-2.lid-3", "Het college kan ontheffing geven van het verbod in artikel 2, eerste lid, en van artikel 3.")),
                List.of(added("artikel-1.onderdeel-b", "heg: een rij struiken;", false)), List.of(added("artikel-2.lid-3", "Er zijn drie redenen:\na. veiligheid;\nb. ziekte.", false)))
                .forEach(changes -> assertEquals(List.of(), of(REGULATION, changes), changes::toString));
    }

    @Test void v1_only_text_of_the_decision_and_a_place_where_it_can_stand() {
        assertEquals(List.of("V1 0 aanhef-1"), codes(POINTS, replaced("aanhef-1", "x")));
        assertEquals(List.of("V1 0 beslispunt-9"), codes(POINTS, added("beslispunt-9", "x;", true)));
        assertTrue(of(REGULATION, List.of(moved("artikel-2.lid-1", "artikel-3", true))).getFirst().message().contains("dezelfde soort"));
        assertTrue(of(REGULATION, List.of(moved("artikel-2", "artikel-2.lid-1", true))).getFirst().message().startsWith("Artikel-2 past niet"));
        assertTrue(of(REGULATION, List.of(dropped("artikel-2"), added("artikel-2.lid-1", "x.", true))).getFirst().message().contains("vervalt door uw eigen wijziging"));
        assertFalse(FormCheck.passes(of(POINTS, List.of(replaced("aanhef-1", "x")))));
    }

    @Test void v2_something_changes() {
        assertEquals(List.of("V2 -1 "), codes(POINTS));
        assertEquals(List.of("V2 -1 "), codes(POINTS, replaced("beslispunt-4", "  de nota\u00A0parkeren in te trekken. "), added("beslispunt-1", "\u200B", false), moved("beslispunt-2", "beslispunt-1", false)));
        assertEquals(List.of(Code.V2), FormCheck.of(POINTS, alternative("1. het speelplan voor de wijk Oost vast te stellen;\n2. een krediet van € 50.000 beschikbaar te stellen voor het speelplan;\n"
                + "3. het college jaarlijks verslag te laten doen;\n4. de nota parkeren in te trekken."), FINE).stream().map(Finding::code).toList());
        assertTrue(codes(POINTS, replaced("beslispunt-4", "de nota parkeren niet in te trekken.")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {".", " . ", ";", "...", "– –", "(!)"})
    void v2_a_text_without_a_word_is_empty(String marks) {
        List<Finding> found = of(POINTS, List.of(replaced("beslispunt-3", marks)));
        assertEquals(List.of("V2 0 beslispunt-3"), found.stream().map(f -> f.code() + " " + f.wijziging() + " " + f.sleutel()).toList());
        assertTrue(found.getFirst().message().contains("haal helemaal weg"), found::toString);
        assertFalse(FormCheck.passes(found));
        assertTrue(codes(POINTS, dropped("beslispunt-4"), added("beslispunt-3", marks, false)).contains("V2 1 beslispunt-3"));
        assertTrue(FormCheck.of(POINTS, alternative(marks), FINE).stream().anyMatch(f -> f.code() == Code.V2));
    }

    @Test void v2_a_text_with_a_digit_says_something() {
        assertTrue(codes(POINTS, replaced("beslispunt-3", "3;")).stream().noneMatch(code -> code.startsWith("V2")));
    }

    @Test void v3_the_whole_decision_is_dropped_or_written_anew() {
        assertEquals(List.of("V3 -1 "), codes(POINTS, dropped("beslispunt-1"), dropped("beslispunt-2"), dropped("beslispunt-3"), dropped("beslispunt-4")));
        assertTrue(codes(POINTS, dropped("beslispunt-1"), dropped("beslispunt-2"), dropped("beslispunt-3")).stream().noneMatch(code -> code.startsWith("V3")));
        List<Finding> alternative = FormCheck.of(POINTS, alternative("Het college te vragen een beter plan te maken."), FINE);
        assertEquals(List.of(Code.V3), alternative.stream().map(Finding::code).toList());
        assertTrue(FormCheck.passes(alternative));
    }

    @Test void v4_what_has_no_link_is_another_subject() {
        Wijziging oost = replaced("beslispunt-1", "het speelplan voor de wijk Noord vast te stellen;");
        assertEquals(List.of("V4 -1 "), codes(POINTS, oost, dropped("beslispunt-4")));
        String told = FormCheck.of(POINTS, new Proposal("A", List.of(dropped("beslispunt-4"), oost)), FINE).getFirst().message();
        assertTrue(told.contains("dingen te gaan: beslispunt 1 en beslispunt 4."), told);
        assertEquals(List.of(), codes(POINTS, oost, replaced("beslispunt-4", "de nota parkeren in te trekken zoals beslispunt 1 regelt.")));
        assertEquals(List.of(), codes(REGULATION, replaced("artikel-2.lid-1", "Het is verboden te kappen zonder kapvergunning van het college."), added("artikel-1.onderdeel-b", "kapvergunning: een besluit;", false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"graag dit plan aanpassen voor Oost;", "het speelplan vast te stellen, zie boven;", "het speelplan s.v.p. vast te stellen;", "Toevoegen: het speelplan vast te stellen;",
        "het speelplan vast te stellen en dit beslispunt schrappen", "het speelplan voor ?? vast te stellen;", "het speelplan vast te stellen. Deze zin weglaten.", "het plan, zie hierboven;"})
    void v5_an_instruction_is_no_text_of_the_decision(String text) {
        assertTrue(codes(POINTS, replaced("beslispunt-1", text)).contains("V5 0 beslispunt-1"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"het speelplan voor boven de achttien vast te stellen;", "het speelplan aan te passen en graag te zien als proef;", "het speelplan te wijzigen: eerst Oost;", "toevoegen van bomen aan het speelplan;",
        "het college te laten beslissen: het kan deze bomen verwijderen;", "het college te vragen dit artikel te wijzigen;", "het speelplan vast te stellen, zie onder b;", "het college te machtigen deze regeling te wijzigen;"})
    void v5_ordinary_words_are_no_instruction(String text) {
        assertEquals(List.of(), codes(POINTS, replaced("beslispunt-1", text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"beslispunt-1|het plan vast te stellen|V5", "beslispunt-1|het plan vast te stellen.|V5", "beslispunt-1|het plan vast te stellen;|", "beslispunt-1|het plan vast te stellen; en|",
        "beslispunt-1|het plan vast te stellen voor:|", "beslispunt-4|de nota in te trekken;|V5", "beslispunt-4|de nota in te trekken|V5", "beslispunt-4|de nota in te trekken (na 2027).|"})
    void v5_a_text_ends_as_its_list_does(String key, String text, String code) {
        assertEquals(code == null ? List.of() : List.of(code + " 0 " + key), codes(POINTS, replaced(key, text)));
    }

    @Test void v5_the_place_in_the_list_after_the_change_counts() {
        assertEquals(List.of("V5 0 beslispunt-4"), codes(POINTS, added("beslispunt-4", "te sluiten;", false)));
        assertEquals(List.of("V5 0 beslispunt-3"), codes(POINTS, added("beslispunt-3", "te sluiten.", false)));
        assertEquals(List.of("V5 1 beslispunt-4"), codes(POINTS, added("beslispunt-4", "te sluiten.", false), added("beslispunt-4", "te danken", false)).subList(1, 2));
        assertEquals(List.of(), codes(POINTS, replaced("beslispunt-4", "de nota parkeren niet in te trekken;"), added("beslispunt-4", "te sluiten.", false)));
        assertEquals(List.of("V5 0 artikel-2.lid-1"), codes(REGULATION, added("artikel-2.lid-1", "Het college houdt toezicht", false)));
        assertEquals(List.of("V5 0 artikel-3.alinea-1"), codes(REGULATION, replaced("artikel-3.alinea-1", "Deze verordening treedt in werking op 1 mei 2027")));
    }

    @Test void v7_an_onderdeel_that_goes_is_still_cited() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("besluit:\nArtikel 1 Bomen\n1. Het college plant:\na. eiken;\nb. beuken.\n2. Het college snoeit.\nArtikel 2 Slot\nArtikel 1, eerste lid, onder b, gaat in op 1 mei 2027.");
        assertEquals(List.of("V7 -1 artikel-2.alinea-1"), codes(units, dropped("artikel-1.lid-1.onderdeel-b")).stream().filter(code -> code.startsWith("V7")).toList());
        assertEquals(List.of(), codes(units, dropped("artikel-1.lid-1.onderdeel-a")).stream().filter(code -> code.startsWith("V7")).toList());
        assertEquals(List.of("V7 -1 artikel-2.alinea-1"), codes(units, dropped("artikel-1.lid-1")).stream().filter(code -> code.startsWith("V7")).toList(), "told once, of the lid");
    }

    @Test void v7_an_onderdeel_within_a_range_or_a_list_is_cited_too() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("besluit:\nArtikel 1 Bomen\nEr komen:\na. eiken;\nb. beuken;\nc. linden;\nd. essen.\nArtikel 2 Slot\nArtikel 1, onder a tot en met c, geldt.\nArtikel 3 Einde\nZie artikel 1, onderdelen a en d.");
        assertEquals(List.of("V7 -1 artikel-2.alinea-1"), codes(units, dropped("artikel-1.onderdeel-b")).stream().filter(code -> code.startsWith("V7")).toList());
        assertEquals(List.of("V7 -1 artikel-3.alinea-1"), codes(units, dropped("artikel-1.onderdeel-d")).stream().filter(code -> code.startsWith("V7")).toList());
    }

    @Test void v6_an_older_base_blocks() {
        assertEquals(List.of(Code.V6), with(new Circumstances("Daarom.", "", false, true, true, List.of())));
    }

    @Test void v7_what_is_cited_exists_afterwards() {
        assertEquals(List.of("V7 0 artikel-2.lid-2"), codes(REGULATION, replaced("artikel-2.lid-2", "Het verbod geldt niet voor bomen als bedoeld in artikel 12.")));
        assertEquals(List.of("V7 0 artikel-2.lid-2"), codes(REGULATION, replaced("artikel-2.lid-2", "Het verbod geldt niet voor bomen als bedoeld in artikel 2, vierde lid.")));
        assertEquals(List.of(), codes(REGULATION, replaced("artikel-2.lid-2", "Het verbod geldt niet voor bomen als bedoeld in artikel 2, derde lid.")));
        assertEquals(List.of("V7 -1 artikel-2.lid-3"), codes(REGULATION, dropped("artikel-2.lid-1")));
        assertEquals(List.of("V7 0 artikel-2.lid-2"), codes(REGULATION, replaced("artikel-2.lid-2", "Het verbod geldt niet voor bomen als bedoeld in artikel 1, onder d.")));
        assertEquals(List.of(), codes(REGULATION, replaced("artikel-2.lid-2", "Het verbod geldt niet voor bomen als bedoeld in artikel 1, aanhef en onder a.")));
        assertEquals(List.of(), codes(REGULATION, replaced("artikel-2.lid-2", "Het verbod geldt niet voor bomen als bedoeld in artikel 3, onder a.")), "a list inside a sentence is no unit");
        assertEquals(List.of(), codes(REGULATION, dropped("artikel-2.lid-2")));
        assertEquals(List.of(), codes(POINTS, replaced("beslispunt-1", "het speelplan volgens artikel 12 vast te stellen;")));
        assertEquals(List.of("V7 0 beslispunt-1"), codes(POINTS, replaced("beslispunt-1", "het speelplan volgens beslispunt 5 vast te stellen;")));
        assertEquals(List.of(), codes(POINTS, replaced("beslispunt-1", "het speelplan volgens beslispunt 4 vast te stellen;")));
    }

    private static final List<TekstEenheid> FIVE = OntwerpbesluitReader.read("besluit:\nArtikel 1 Bomen\nEr komen bomen.\nArtikel 2 Heggen\nEr komen heggen.\nArtikel 3 Hagen\nEr komen hagen.\nArtikel 4 Gelding\nDe artikelen 1 tot en met 3 gelden.\n"
            + "Artikel 5 Uitzondering\nDe artikelen 1 en 2 gelden niet.\nArtikel 6 Slot\nDeze verordening wordt aangehaald als: Bomenverordening 2027.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"De artikelen 2 tot en met 5 gelden.|", "De artikelen 2 tot en met 9 gelden.|artikel 9", "De artikelen 2, 3 en 7 gelden.|artikel 7", "De artikelen 8 of 3 gelden.|artikel 8",
        "Artikel 2 t/m 8 geldt.|artikel 8", "De artikelen 2 en 3, tweede lid, gelden.|artikel 3, tweede lid", "Artikel 5 en 10 bomen.|", "De artikelen 2 en 7 van de algemene plaatselijke verordening gelden.|",
        "Artikel 12 van de algemene plaatselijke verordening geldt.|", "Artikel 12 van de gemeentewet geldt.|", "Artikel 7 en artikel 8 van de gemeentewet gelden.|", "De artikelen 12 en 13 van deze verordening gelden.|artikel 12, artikel 13",
        "Artikel 12 van de Bomenverordening 2027 geldt.|artikel 12", "Artikel 12 van de Bomenverordening 2027a geldt.|", "Artikel 12 Bomenverordening 2027 geldt.|artikel 12", "Artikel 12 van de Bomenverordening Zeist geldt.|"})
    void v7_what_a_plural_cites_exists_too_unless_it_is_of_another_law(String text, String missing) {
        assertEquals(missing == null ? "" : missing, missed(FIVE, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Op grond van de artikelen 1 en 2, 14 dagen na ontvangst.|", "De artikelen 1, 2 en 10 bomen.|", "De artikelen 1, 2 en 10 grote bomen.|", "De artikelen 1, 9 en 10 bomen.|artikel 9", "De artikelen 1, 2 en 10.|artikel 10",
        "De artikelen 1, 2 en 10 vervallen.|artikel 10", "De artikelen 1, 2 en 10 van deze verordening.|artikel 10", "De artikelen 1 en 10, onder a, gelden.|artikel 10", "De artikelen 1 tot en met 9 blijven gelden.|artikel 9", "Het bepaalde in de artikelen 1 of 9 is hier niet nodig.|artikel 9"})
    void v7_a_number_behind_a_list_that_counts_something_is_no_artikel(String text, String missing) {
        assertEquals(missing == null ? "" : missing, missed(FIVE, text));
    }

    @Test void v7_a_number_behind_a_list_that_the_draft_decision_holds_is_an_artikel() {
        List<Finding> found = FormCheck.of(FIVE, new Proposal("x", List.of(new Wijziging("artikel-2.alinea-1", "artikel 2", "Er komen heggen.", ""), new Wijziging("artikel-1.alinea-1", "artikel 1", "Er komen bomen.", "De artikelen 1 en 2 bomen."))), new Circumstances("Daarom.", ""));
        assertTrue(found.stream().anyMatch(one -> one.wijziging() == 1 && one.message().startsWith("U noemt artikel 2. Dat is er straks niet meer.")), found::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Artikel 12 van de Bomenverordening geldt.|artikel 12", "Artikel 12 van de Bomenverordening Zeist geldt.|", "Artikel 12 van de Bomenverordening van Zeist geldt.|", "Artikel 12 van de Bomenverordening 2019 geldt.|",
        "Artikel 12 van de Bomenverordening, Zeist niet.|artikel 12", "Artikel 12 van de Bomenverordening van de gemeente geldt.|artikel 12", "Artikel 12 van de nieuwe Bomenverordening geldt.|artikel 12", "Artikel 12 van de nieuwe Bomenverordening Zeist geldt.|"})
    void v7_a_longer_title_is_that_of_another_regeling(String text, String missing) {
        assertEquals(missing == null ? "" : missing, missed(OntwerpbesluitReader.read("besluit:\nArtikel 1 Bomen\nEr komen bomen.\nArtikel 2 Slot\nDeze verordening wordt aangehaald als: Bomenverordening."), text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Artikel 12 van de nieuwe verordening geldt.|artikel 12", "Artikel 12 van de gewijzigde verordening geldt.|artikel 12", "Artikel 12 van het aangepaste besluit geldt.|artikel 12", "Artikel 12 van de voorgestelde regeling geldt.|artikel 12",
        "Artikel 12 van de nieuwe algemene plaatselijke verordening geldt.|", "Artikel 12 van de nieuwe omgevingsverordening geldt.|", "Artikel 12 van de gewijzigde wet geldt.|", "Artikel 12 van de genoemde verordening geldt.|", "Artikel 12 van de nieuwe Gemeentewet geldt.|"})
    void v7_a_decision_that_speaks_of_itself_is_no_other_law(String text, String missing) {
        assertEquals(missing == null ? "" : missing, missed(FIVE, text));
    }

    private static String missed(List<TekstEenheid> units, String text) {
        List<Finding> found = FormCheck.of(units, new Proposal("x", List.of(new Wijziging("artikel-1.alinea-1", "artikel 1", "Er komen bomen.", text))), new Circumstances("Daarom.", ""));
        return found.stream().filter(one -> one.code() == Code.V7 && one.wijziging() == 0).map(one -> one.message().replaceAll("U noemt (.*?)\\. Dat.*", "$1")).collect(Collectors.joining(", "));
    }

    @Test void v7_an_artikel_that_goes_is_missed_where_a_plural_spans_or_lists_it_and_where_a_new_text_still_cites_it() {
        assertEquals(List.of("V7 -1 artikel-4.alinea-1", "V7 -1 artikel-5.alinea-1"), v7(new Wijziging("artikel-2.alinea-1", "artikel 2", "Er komen heggen.", "")));
        assertEquals(List.of("V7 0 artikel-5.alinea-1", "V7 -1 artikel-4.alinea-1"), v7(new Wijziging("artikel-5.alinea-1", "artikel 5", "De artikelen 1 en 2 gelden niet.", "De artikelen 1 en 2 gelden soms."),
                new Wijziging("artikel-2.alinea-1", "artikel 2", "Er komen heggen.", "")));
    }

    @Test void v7_says_of_what_goes_that_it_goes_and_of_what_never_was_that_it_is_not_there() {
        Wijziging gone = new Wijziging("artikel-2.alinea-1", "artikel 2", "Er komen heggen.", "");
        List<Finding> found = FormCheck.of(FIVE, new Proposal("x", List.of(gone, new Wijziging("artikel-5.alinea-1", "artikel 5", "De artikelen 1 en 2 gelden niet.", "De artikelen 2 en 9 gelden niet."))), new Circumstances("Daarom.", ""));
        assertEquals(List.of("U noemt artikel 2. Dat is er straks niet meer. Pas die verwijzing ook aan.", "U noemt artikel 9. Dat staat niet in dit besluit. Kijk welk nummer u bedoelt."),
                found.stream().filter(one -> one.code() == Code.V7 && one.wijziging() == 1).map(Finding::message).toList());
    }

    private static List<String> v7(Wijziging... changes) {
        return FormCheck.of(FIVE, new Proposal("x", List.of(changes)), new Circumstances("Daarom.", "")).stream().filter(one -> one.code() == Code.V7).map(one -> one.code() + " " + one.wijziging() + " " + one.sleutel()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"een krediet van € 60.000 beschikbaar te stellen voor het speelplan;||V8", "een krediet van € 60.000 beschikbaar te stellen voor het speelplan;|Uit de reserve.|",
        "een krediet van € 50.000 beschikbaar te stellen voor het plan;||", "een krediet van 2 miljoen beschikbaar te stellen voor het speelplan;||V8",
        "een krediet van 60.000 euro beschikbaar te stellen voor het speelplan;||V8", "een krediet van 50.000 euro beschikbaar te stellen voor het speelplan;||"})
    void v8_another_amount_needs_dekking(String text, String dekking, String code) {
        List<Finding> findings = FormCheck.of(POINTS, new Proposal("x", List.of(replaced("beslispunt-2", text))), new Circumstances("Daarom.", dekking == null ? "" : dekking));
        assertEquals(code == null ? List.of() : List.of("V8 dekking"), findings.stream().map(f -> f.code() + " " + f.sleutel()).toList());
    }

    @Test void v9_a_typed_number_is_not_needed() {
        assertEquals(List.of("V9 0 beslispunt-2"), codes(POINTS, added("beslispunt-2", "3. de buurt te vragen;", false)));
        assertTrue(of(POINTS, List.of(added("beslispunt-2", "3. de buurt te vragen;", false))).getFirst().message().contains("vanzelf nummer 2a"));
        assertEquals(List.of(), codes(POINTS, added("beslispunt-2", "2a. de buurt te vragen;", false)));
        assertEquals(List.of("V9 0 beslispunt-1"), codes(POINTS, replaced("beslispunt-1", "1. het speelplan voor de wijk West vast te stellen;")), "its own number stands before it already");
        assertEquals(List.of("V9 0 beslispunt-1"), codes(POINTS, replaced("beslispunt-1", "7. het speelplan voor de wijk West vast te stellen;")));
        assertEquals(List.of(), codes(POINTS, replaced("beslispunt-1", "7 speelplannen voor de wijk West vast te stellen;")));
    }

    @Test void v10_and_v11_ask_for_a_toelichting_time_and_support() {
        assertEquals(List.of(Code.V10), with(new Circumstances(" \u200B", "")));
        assertEquals(List.of(Code.V11), with(new Circumstances("Daarom.", "", true, false, true, List.of())));
        assertEquals(List.of(Code.V11), with(new Circumstances("Daarom.", "", true, true, false, List.of())));
        assertEquals(List.of(), with(new Circumstances("Daarom.", "")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"mail jan.jansen@voorbeeld.nl;|V12", "bel 06-12345678;|V12", "bel 0612345678;|V12", "bel +31 6 1234 5678;|V12", "bel 020 123 45 67;|V12", "van 111222333;|V12", "van 1112.22.333;|V12", "op NL91 ABNA 0417 1643 00;|V12",
        "van 111222334;|", "op NL92 ABNA 0417 1643 00;|", "met nummer 2026-123456;|", "jan@voorbeeld;|", "op 1 januari 2027;|", "bel 061234567;|", "een krediet van 123.456.789,00;|", "zaak 000000000;|"})
    void v12_personal_data_does_not_belong_in_it(String text, String code) {
        List<String> codes = codes(POINTS, replaced("beslispunt-1", "het speelplan voor de wijk Oost vast te stellen en " + text));
        assertEquals(code == null ? List.of() : List.of("V12 0 beslispunt-1"), codes);
        List<Finding> told = FormCheck.of(POINTS, new Proposal("x", List.of(dropped("beslispunt-4"))), new Circumstances(text, text));
        assertEquals(code == null ? List.of() : List.of("toelichting", "dekking"), told.stream().map(Finding::sleutel).toList());
    }

    @Test void v13_the_same_one_is_offered_to_support() {
        Circumstances twice = new Circumstances("Daarom.", "", true, true, true, List.of("BA-1", "BA-2"));
        assertEquals(List.of("Er is al zo'n amendement: BA-1 en BA-2. Steun dat. Samen staat u sterker."),
                FormCheck.of(POINTS, new Proposal("x", List.of(dropped("beslispunt-4"))), twice).stream().map(Finding::message).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"het speel\u200Bplan vast te stellen;", "het \u202Espeelplan vast te stellen;", "het <b>speelplan</b> vast te stellen;", "het **speelplan** vast te stellen;", "het speelplan&nbsp;vast te stellen;",
        "Oost\t10\tja;", "• het speelplan vast te stellen;", "het plan:\n- Oost\n- West;", "het plan:\na. Oost\nb. West;", "| Oost | West |"})
    void v14_what_a_paste_leaves_behind(String text) {
        assertTrue(codes(POINTS, replaced("beslispunt-1", text)).contains("V14 0 beslispunt-1"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"het speel\u00ADplan vast te stellen;", "het plan < 5 en > 3 vast te stellen;", "het plan – met Oost – vast te stellen;", "het plan a * b vast te stellen;", "het plan van Ελένη en أحمد vast te stellen;",
        "het plan \uD83D\uDC69\u200D\uD83D\uDC67 vast te stellen;", "het plan \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 vast te stellen;"})
    void v14_ordinary_signs_are_no_paste(String text) {
        assertEquals(List.of(), codes(POINTS, replaced("beslispunt-1", text)));
    }

    private static List<Code> with(Circumstances facts) {
        return FormCheck.of(POINTS, new Proposal("x", List.of(dropped("beslispunt-4"))), facts).stream().map(Finding::code).toList();
    }

    private static List<Finding> of(List<TekstEenheid> units, List<Wijziging> changes) {
        return FormCheck.of(units, new Proposal("x", changes), FINE);
    }

    private static List<String> codes(List<TekstEenheid> units, Wijziging... changes) {
        return of(units, List.of(changes)).stream().map(f -> f.code() + " " + f.wijziging() + " " + f.sleutel()).toList();
    }

    private static Proposal alternative(String text) {
        return new Proposal("x", List.of(), text, "");
    }

    private static Wijziging replaced(String key, String text) {
        return new Wijziging(key, key, "was", text);
    }

    private static Wijziging dropped(String key) {
        return new Wijziging(key, key, "was", "");
    }

    private static Wijziging added(String neighbour, String text, boolean before) {
        return Wijziging.added(neighbour, neighbour, text, before);
    }

    private static Wijziging moved(String key, String neighbour, boolean before) {
        return Wijziging.moving(key, key, "was").beside(neighbour, before);
    }
}
