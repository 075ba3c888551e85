package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.VoorstelRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmendingSentenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "Het krediet van € 1.000 vast te stellen.|Het krediet van € 2.000 vast te stellen.|In beslispunt 2 wordt \"€ 1.000\" vervangen door \"€ 2.000\".",
        "De raad hoort de raad vaker dan nu.|De raad hoort de burgers vaker dan nu.|Beslispunt 2 komt te luiden: \"De raad hoort de burgers vaker dan nu.\"",
        "Het plan in juni en in juli uitvoeren.|Het plan in juni en uiterlijk in juli uitvoeren.|In beslispunt 2 wordt na \"plan in juni en\" ingevoegd: \"uiterlijk\".",
        "Het plan zo spoedig mogelijk uit te voeren.|Het plan spoedig mogelijk uit te voeren.|In beslispunt 2 vervalt \"zo\".",
        "Bomen te planten.|Struiken te kopen voor alle parken in de stad.|Beslispunt 2 komt te luiden: \"Struiken te kopen voor alle parken in de stad.\"",
        "Bomen te planten in het park.|Jonge bomen te planten in het park.|In beslispunt 2 wordt \"Bomen\" vervangen door \"Jonge bomen\".",
        "Bomen te planten in het park.|Snel: Bomen te planten in het park.|In beslispunt 2 wordt vóór \"Bomen te planten in\" ingevoegd: \"Snel:\".",
        "Voor 1 mei 2027 een plan te maken voor alle bomen langs de wegen en de paden.|Voor 1 juni 2027 een goed plan te maken voor alle bomen langs de wegen.|In beslispunt 2 wordt \"1 mei 2027\" vervangen door \"1 juni 2027\", wordt na \"een\" ingevoegd: \"goed\" en vervalt \"en de paden\".",
        "De \"wet\" geldt voor de hele stad.|De \"regel\" geldt voor de hele stad.|In beslispunt 2 wordt \"wet\" vervangen door \"regel\".",
        "De wet geldt voor de hele stad.|De \"wet\" geldt voor de hele stad.|Beslispunt 2 komt te luiden: \"De \"wet\" geldt voor de hele stad.\"",
        "Bomen te planten.|~~|Beslispunt 2 vervalt.",
        "Bomen te planten.|Bomen  te planten.|Beslispunt 2 blijft gelijk."})
    void one_unit_gets_one_sentence(String was, String wordt, String sentence) {
        assertEquals(sentence, AmendingSentence.of(unit("beslispunt 2", was), wordt));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"artikel 3|Artikel 3 vervalt.", "artikel 2, tweede lid|Artikel 2, tweede lid, vervalt.",
        "artikel 2, tweede lid, onder b|Artikel 2, tweede lid, onder b, vervalt.", "artikel 2, tweede lid, aanhef|Artikel 2, tweede lid, vervalt.",
        "alinea 1 van het besluit|Alinea 1 van het besluit vervalt."})
    void a_citation_with_commas_is_closed_by_a_comma(String citation, String sentence) {
        assertEquals(sentence, AmendingSentence.of(unit(citation, "Tekst."), ""));
    }

    private static final List<TekstEenheid> POINTS = OntwerpbesluitReader.read(
            "besluit:\n1. het plan vast te stellen;\n2. € 100 te geven;\n3. verslag te doen;\n4. te toetsen;\n5. te sluiten;\n6. te danken.");
    private static final List<TekstEenheid> REGULATION = OntwerpbesluitReader.read("""
            Besluit:
            Artikel 1 Begrippen
            In deze verordening wordt verstaan onder:
            a. boom: een houtig gewas;
            b. kap: vellen;
            c. college: het college van burgemeester en wethouders.
            Artikel 2 Verbod
            1. Het is verboden te kappen.
            2. Het verbod geldt niet voor:
            a. fruitbomen;
            b. dunne bomen.
            3. Het college kan ontheffing geven.
            4. Het college doet verslag.
            Artikel 3 Slot
            Deze verordening treedt in werking op 1 januari 2027.
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2 4|Beslispunten 2 en 4 vervallen.", "2|Beslispunt 2 vervalt.", "1 2 3|Beslispunten 1 tot en met 3 vervallen.",
        "1 2 4 5|Beslispunten 1, 2, 4 en 5 vervallen.", "1 3 4 5|Beslispunten 1 en 3 tot en met 5 vervallen."})
    void dropped_beslispunten_are_told_together(String numbers, String sentence) {
        assertEquals(List.of(sentence), AmendingSentence.of(POINTS, Stream.of(numbers.split(" ")).map(number -> dropped("beslispunt-" + number)).toList()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "artikel-2.lid-1 artikel-2.lid-3|Het eerste en derde lid van artikel 2 vervallen.",
        "artikel-2.lid-1 artikel-2.lid-2 artikel-2.lid-3|Het eerste tot en met derde lid van artikel 2 vervallen.",
        "artikel-2.lid-1 artikel-2.lid-2 artikel-2.lid-3 artikel-2.lid-4|Artikel 2 vervalt.",
        "artikel-2.lid-2|Artikel 2, tweede lid, vervalt.",
        "artikel-1.onderdeel-a artikel-1.onderdeel-c|Artikel 1, onder a en c, vervallen.",
        "artikel-2.lid-2.onderdeel-b|Artikel 2, tweede lid, onder b, vervalt.",
        "artikel-2.lid-2.onderdeel-b artikel-2.lid-2.onderdeel-a|Artikel 2, tweede lid, onder a en b, vervallen."})
    void dropped_parts_name_their_artikel_once(String keys, String sentence) {
        assertEquals(List.of(sentence), AmendingSentence.of(REGULATION, Stream.of(keys.split(" ")).map(AmendingSentenceTest::dropped).toList()));
    }

    @Test void several_changes_in_one_artikel_name_it_once_and_keep_the_order_drop_replace_add() {
        List<Wijziging> changes = List.of(added("artikel-2.lid-4", "Er is toezicht.", false), added("artikel-2.lid-1", "Kap is vellen.", false),
                added("artikel-2.lid-2.onderdeel-a", "heggen;", true), replaced("artikel-2.lid-2.onderdeel-a", "fruitbomen en notenbomen;"),
                replaced("artikel-2.lid-2", "Het verbod geldt ook niet voor:"), dropped("artikel-2.lid-3"), dropped("artikel-2.lid-2.onderdeel-b"));
        assertEquals(List.of("""
                Artikel 2 wordt als volgt gewijzigd:
                A. Het derde lid vervalt.
                B. Het tweede lid, onder b, vervalt.
                C. In het tweede lid, aanhef, wordt na "Het verbod geldt" ingevoegd: "ook".
                D. Het tweede lid, onder a, komt te luiden: "fruitbomen en notenbomen;"
                E. Na het eerste lid wordt een lid ingevoegd, luidende: "1a. Kap is vellen."
                F. In het tweede lid wordt vóór onderdeel a een onderdeel ingevoegd, luidende: "0a. heggen;"
                G. Er wordt een lid toegevoegd, luidende: "5. Er is toezicht.\"""", RENUMBERED), AmendingSentence.of(REGULATION, changes));
    }

    @Test void one_new_unit_is_told_in_full() {
        assertEquals(List.of("Na beslispunt 2 wordt een beslispunt ingevoegd, luidende: \"2a. niets te doen;\"", RENUMBERED), AmendingSentence.of(POINTS, List.of(added("beslispunt-2", "niets te doen;", false))));
        assertEquals(List.of("Na beslispunt 1 wordt een beslispunt ingevoegd, luidende: \"1a. niets te doen;\"", RENUMBERED), AmendingSentence.of(POINTS, List.of(added("beslispunt-2", "niets te doen;", true))));
        assertEquals(List.of("Vóór beslispunt 1 wordt een beslispunt ingevoegd, luidende: \"0a. niets te doen;\"", RENUMBERED), AmendingSentence.of(POINTS, List.of(added("beslispunt-1", "niets te doen;", true))));
        assertEquals(List.of("Aan artikel 2 wordt een lid toegevoegd, luidende: \"5. Er is toezicht.\""), AmendingSentence.of(REGULATION, List.of(added("artikel-2.lid-4", "Er is toezicht.", false))));
        assertEquals(List.of("In artikel 2 wordt na het tweede lid een lid ingevoegd, luidende: \"2a. Er is toezicht.\"", RENUMBERED), AmendingSentence.of(REGULATION, List.of(added("artikel-2.lid-2", "Er is toezicht.", false))));
        assertEquals(List.of("Na artikel 3 wordt een artikel ingevoegd, luidende: \"Artikel 4\nEr is:\na. toezicht;\nb. rust.\""), AmendingSentence.of(REGULATION, List.of(added("artikel-3", "Er is:\na. toezicht;\nb. rust.", false))));
    }

    private static final List<TekstEenheid> LED_IN = OntwerpbesluitReader.read("besluit:\nArtikel 2 Verbod\n1. Niemand kapt.\n2. Het verbod geldt niet voor:\na. fruitbomen;\nb. heggen.\nArtikel 3 Straf\nEr zijn twee straffen:\na. een boete;\nb. een taak.\nArtikel 4 Slot\nDit gaat nu in.");

    @Test void the_aanhef_of_an_artikel_is_not_the_artikel() {
        assertEquals("artikel 3, aanhef", LED_IN.stream().filter(unit -> unit.sleutel().equals("artikel-3.alinea-1")).findFirst().orElseThrow().citeertitel());
        assertEquals(List.of("Artikel 3, aanhef, vervalt."), AmendingSentence.of(LED_IN, List.of(dropped("artikel-3.alinea-1"))));
        assertEquals(List.of("Artikel 3 wordt als volgt gewijzigd:\nA. De aanhef vervalt.\nB. Onderdeel a vervalt."), AmendingSentence.of(LED_IN, List.of(dropped("artikel-3.alinea-1"), dropped("artikel-3.onderdeel-a"))));
        assertEquals(List.of("Artikel 3 vervalt."), AmendingSentence.of(LED_IN, Stream.of("alinea-1", "onderdeel-a", "onderdeel-b").map(part -> dropped("artikel-3." + part)).toList()));
        assertEquals(List.of("Artikel 2, tweede lid, vervalt."), AmendingSentence.of(LED_IN, List.of(dropped("artikel-2.lid-2"))));
        assertEquals(List.of("In artikel 3 wordt na de aanhef een alinea ingevoegd, luidende: \"Nieuw.\""), AmendingSentence.of(LED_IN, List.of(added("artikel-3.alinea-1", "Nieuw.", false))));
        assertEquals("Artikel 3, aanhef, wordt verplaatst en komt na artikel 4 te staan.", AmendingSentence.of(LED_IN, List.of(moved("artikel-3.alinea-1", "artikel-4.alinea-1", false))).getFirst());
    }

    @Test void without_the_decision_at_hand_the_key_tells_an_aanhef_from_the_unit_that_it_leads_in() {
        Amendement both = amendement(List.of(new Wijziging("artikel-3.alinea-1", "artikel 3, aanhef", "was", ""), new Wijziging("artikel-2.lid-2", "artikel 2, tweede lid, aanhef", "was", ""),
                Wijziging.added("artikel-2.lid-2", "artikel 2, tweede lid, aanhef", "Nieuw.", false)), "", "");
        assertEquals(List.of("Artikel 3, aanhef, vervalt.", "Artikel 2, tweede lid, vervalt.", "Na artikel 2, tweede lid, wordt ingevoegd: \"Nieuw.\""), AmendingSentence.given(List.of(), both, ""));
    }

    @Test void four_places_are_pointed_at_and_five_are_written_out() {
        String was = "De eerste grote vijver komt bij de oude molen, het tweede brede pad loopt langs de nieuwe school, de derde lange bank staat onder de hoge linde en het vierde kleine hek sluit af.";
        String four = was.replace("eerste", "zesde").replace("tweede", "zevende").replace("derde", "achtste").replace("vierde", "negende");
        assertEquals("In beslispunt 2 wordt \"eerste\" vervangen door \"zesde\", wordt \"tweede\" vervangen door \"zevende\", wordt \"derde\" vervangen door \"achtste\" en wordt \"vierde\" vervangen door \"negende\".",
                AmendingSentence.of(unit("beslispunt 2", was), four));
        String five = four.replace("linde", "eik");
        assertEquals("Beslispunt 2 komt te luiden: \"" + five + "\"", AmendingSentence.of(unit("beslispunt 2", was), five));
    }

    @Test void units_without_a_number_are_each_named() {
        List<TekstEenheid> plain = OntwerpbesluitReader.read("besluit:\nHet plan is goed.\n\nHet geld is er.\n\nHet college begint.");
        List<String> keys = plain.stream().filter(TekstEenheid::amendeerbaar).map(TekstEenheid::sleutel).toList();
        assertEquals(List.of("Alinea 1 van het besluit en alinea 3 van het besluit vervallen."), AmendingSentence.of(plain, List.of(dropped(keys.get(0)), dropped(keys.get(2)))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"VERVANG|Artikel 2, eerste lid, komt te luiden:", "VERWIJDER|Artikel 2, eerste lid, vervalt.", "VOEG_TOE_VOOR|Vóór artikel 2, eerste lid, wordt ingevoegd:", "VOEG_TOE_NA|Na artikel 2, eerste lid, wordt ingevoegd:",
        "VERPLAATS_VOOR|Artikel 2, eerste lid, wordt verplaatst en komt vóór artikel 3, lid 4, te staan.", "VERPLAATS_NA|Artikel 2, eerste lid, wordt verplaatst en komt na artikel 3, lid 4, te staan."})
    void one_change_opens_without_the_decision_at_hand(Wijziging.Actie actie, String opening) {
        String text = actie == Wijziging.Actie.VERWIJDER ? "" : "Nieuw.";
        assertEquals(opening, AmendingSentence.opening(new Wijziging("artikel-2.lid-1", "artikel 2, eerste lid", "Oud.", text, "", actie, "artikel-3.lid-4")));
    }

    @Test void new_units_at_one_gap_are_told_together() {
        assertEquals(List.of("Na beslispunt 2 worden twee beslispunten ingevoegd, luidende: \"2a. een;\n2b. twee;\"", RENUMBERED),
                AmendingSentence.of(POINTS, List.of(added("beslispunt-3", "twee;", true), added("beslispunt-2", "een;", false))));
        assertEquals(3, AmendingSentence.of(POINTS, List.of(added("beslispunt-2", "een;", false), added("beslispunt-3", "twee;", false))).size());
    }

    @Test void a_moved_unit_tells_its_new_place_and_number() {
        assertEquals(List.of("In beslispunt 2 wordt \"100\" vervangen door \"200\".", "Beslispunt 1 wordt verplaatst en komt na beslispunt 3 te staan, als beslispunt 3a.", RENUMBERED),
                AmendingSentence.of(POINTS, List.of(moved("beslispunt-1", "beslispunt-3", false), replaced("beslispunt-2", "€ 200 te geven;"))).stream().map(s -> s.replace("€ ", "")).toList());
        assertEquals("Artikel 2, tweede lid, wordt verplaatst en komt na artikel 2, vierde lid, te staan, als artikel 2, vijfde lid.",
                AmendingSentence.of(REGULATION, List.of(moved("artikel-2.lid-2", "artikel-2.lid-4", false))).getFirst());
    }

    @Test void what_changes_nothing_or_cannot_be_done_gets_no_sentence() {
        assertEquals(List.of(), AmendingSentence.of(POINTS, List.of(replaced("beslispunt-2", " € 100  te geven;"), added("beslispunt-2", " ", true), dropped("beslispunt-9"), dropped("aanhef-1"))));
    }

    @Test void an_alternative_and_a_subamendement_say_what_they_change() {
        Amendement alternative = amendement(List.of(), "1. Niets te doen.", "");
        assertEquals(List.of("De tekst van het ontwerpbesluit komt te luiden: \"1. Niets te doen.\""), AmendingSentence.of(POINTS, alternative));
        assertEquals(List.of("De tekst die het amendement A-1 voorstelt, komt te luiden: \"1. Niets te doen.\""), AmendingSentence.of(POINTS, amendement(List.of(), "1. Niets te doen.", "A-1")));
        assertEquals(List.of("Het amendement A-1 wordt als volgt gewijzigd:", "Beslispunt 2 vervalt."), AmendingSentence.of(POINTS, amendement(List.of(dropped("beslispunt-2")), "", "A-1")));
        assertEquals(List.of(), AmendingSentence.of(POINTS, amendement(List.of(), "", "A-1")));
        assertEquals(List.of("Het amendement BM-7 wordt als volgt gewijzigd:", "Beslispunt 2 vervalt."), AmendingSentence.given(List.of(),
                amendement(List.of(new Wijziging("beslispunt-2", "beslispunt 2", "was", "")), "", "A-1"), "BM-7"), "also where its text is not at hand");
    }

    @Test void what_is_named_after_its_neighbour_is_named_well_inside_what_moves() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("besluit:\nArtikel 1 Bomen\nHet college plant bomen.\n\nDat gebeurt elk jaar.\nArtikel 2 Honden\nHonden aan de lijn.\nArtikel 3 Slot\nVandaag.");
        List<TekstEenheid> amended = Consolidation.clean(Consolidation.read(units, List.of(moved("artikel-1", "artikel-2", false), added("artikel-1.alinea-2", "En struiken.", false))));
        assertEquals("nieuwe alinea na artikel 2a, tweede alinea", cited(amended, "En struiken."));
        List<TekstEenheid> again = Consolidation.clean(Consolidation.read(amended, List.of(moved("artikel-1", "artikel-3", false))));
        assertEquals(List.of("artikel 4, eerste alinea", "nieuwe alinea na artikel 2a, tweede alinea"), List.of(cited(again, "Het college plant bomen."), cited(again, "En struiken.")));
    }

    @Test void what_a_subamendement_says_is_told_where_its_amendement_moved_a_list_with_new_parts() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("besluit:\n1. Te zorgen voor:\na. groen:\n- bomen;\n- struiken.\n2. Te kiezen uit:\na. honden;\nb. katten:\n- zwarte;\n- witte.");
        List<TekstEenheid> amended = Consolidation.clean(Consolidation.read(units, List.of(moved("beslispunt-2.onderdeel-b", "beslispunt-1.onderdeel-a.streepje-1", true), added("beslispunt-2.onderdeel-b.streepje-1", "bruine;", false))));
        assertEquals(List.of("Beslispunt 2, onder a, vervalt."), AmendingSentence.of(amended, List.of(dropped("beslispunt-2.onderdeel-a"))));
    }

    private static String cited(List<TekstEenheid> units, String text) {
        return units.stream().filter(unit -> unit.tekst().equals(text)).findFirst().orElseThrow().citeertitel();
    }

    private static final String RENUMBERED = "De onderdelen van het besluit worden daarna doorlopend genummerd. Verwijzingen worden daarop aangepast.";

    private static Amendement amendement(List<Wijziging> changes, String alternatief, String on) {
        VoorstelRef voorstel = null;
        return new Amendement("Titel", voorstel, changes, "Toelichting", "", alternatief, on);
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

    private static TekstEenheid unit(String citation, String text) {
        return new TekstEenheid("beslispunt-2", "", TekstEenheid.Soort.BESLISPUNT, "2", citation, text, true);
    }
}
