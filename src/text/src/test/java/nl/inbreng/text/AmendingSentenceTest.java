package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        "Bomen te planten.|~~|Beslispunt 2 vervalt.",
        "Bomen te planten.|Bomen  te planten.|Beslispunt 2 blijft gelijk."})
    void one_unit_gets_one_sentence(String was, String wordt, String sentence) {
        assertEquals(sentence, AmendingSentence.of(unit("beslispunt 2", was), wordt));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"artikel 3|Artikel 3 vervalt.", "artikel 2, tweede lid|Artikel 2, tweede lid, vervalt.",
        "artikel 2, tweede lid, onder b|Artikel 2, tweede lid, onder b, vervalt.", "artikel 2, tweede lid, aanhef|Artikel 2, tweede lid, aanhef, vervalt.",
        "alinea 1 van het besluit|Alinea 1 van het besluit vervalt."})
    void a_citation_with_commas_is_closed_by_a_comma(String citation, String sentence) {
        assertEquals(sentence, AmendingSentence.of(unit(citation, "Tekst."), ""));
    }

    private static TekstEenheid unit(String citation, String text) {
        return new TekstEenheid("beslispunt-2", "", TekstEenheid.Soort.BESLISPUNT, "2", citation, text, true);
    }
}
