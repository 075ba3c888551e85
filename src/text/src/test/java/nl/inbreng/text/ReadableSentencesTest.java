package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case is written as it has to be shown: [-out-], {+in+}; both texts are read from that. */
class ReadableSentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "De korting geldt voor [-alle eigenaren van een -]woning. De {+wijkraad en de vereniging van +}huurders krijgt bericht.",
        "Honden lopen los op het [-brede noordelijke stuk -]strand.\n{+Dat geldt niet in de maanden juli en augustus.\n+}De politie ziet toe."})
    void words_of_two_sentences_are_not_taken_along(String shown) {
        holds(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Het zwembad opent om zeven uur. {+De kantine is dan nog gesloten voor publiek. +}Een {+vaste en volgens rooster werkende +}badmeester houdt toezicht.",
        "Het zwembad opent om zeven uur. [-De kantine is dan nog gesloten voor publiek. -]Een [-vaste en volgens rooster werkende -]badmeester houdt toezicht."})
    void a_sentence_that_comes_or_goes_stands_beside_a_changed_one(String shown) {
        holds(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[-Voor fietsers komt een brede eigen brug over het kanaal. -]De wijk [-krijgt-]{+bouwt+} een [-jachthaven-]{+werf+} en een [-sluis-]{+kade+}, en daarbij {+komt ook nog +}een park. {+Langs het water staan bankjes en lindebomen. +}Schepen leggen elders aan.",
        "{+Voor fietsers komt een brede eigen brug over het kanaal. +}De [-oude -]wijk bouwt een [-nieuwe -]haven. [-Langs het water staan bankjes en lindebomen. -]Schepen leggen elders aan."})
    void sentences_that_come_or_go_do_not_make_a_block_of_the_rest(String shown) {
        holds(shown);
    }

    @Test void changes_in_two_lines_make_no_block_of_both() {
        holds("Kinderen tot twaalf jaar zwemmen [-op woensdag gratis in het -]binnenbad.\nVoor [-ouderen-]{+mindervalide bezoekers+} geldt {+steeds +}een korting van de helft, {+mits zij een pas van de gemeente laten zien, +}op vertoon.");
    }

    @Test void a_block_ends_with_its_line_and_keeps_a_sentence_that_comes_or_goes_beside_it() {
        String kept = " dit blijft hier allemaal staan ";
        String block = "a".repeat(40) + kept + "b".repeat(40) + kept + "c".repeat(40) + ".";
        String other = "d".repeat(40) + kept + "e".repeat(40) + kept + "f".repeat(40) + ".";
        String rest = "Een zin die blijft staan en die ook lang genoeg is.";
        String changed = "[-" + block + "-]{+" + other + "+}";
        holds("[-Deze zin vervalt. -]" + rest + " " + changed);
        holds("De eerste regel gaat over [-bomen-]{+struiken+}.\n" + changed + "\nDe derde regel is kort.");
        holds("[-" + block + " -]{+" + other + " +}" + rest + "{+ Deze zin komt erbij.+}");
    }

    @Test void two_places_are_one_when_that_marks_no_more() {
        holds("De directie regelt [-zelf -]de sleutel van de school. {+De school opent om acht uur voor alle leerlingen. +}Ouders wachten buiten.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{+De buurt kiest een plek. +}De [-oude -]wijk krijgt {+daar +}een park.",
        "Eerst dit. [-Het bestuur leest alle brieven. -]Het [-oude-]{+nieuwe+} bestuur antwoordt.",
        "De school sluit.\n{+Het dak lekt. +}Het [-lokaal-]{+gebouw+} is vol."})
    void a_sentence_before_one_that_begins_alike_and_changes_stands_alone(String shown) {
        holds(shown);
    }

    private static void holds(String shown) {
        WordDiff diff = WordDiff.between(side(shown, false), side(shown, true));
        assertEquals(shown, diff.parts().stream().map(part -> switch (part.kind()) {
            case GELIJK -> part.text();
            case VERVALT -> "[-" + part.text() + "-]";
            case NIEUW -> "{+" + part.text() + "+}";
        }).collect(Collectors.joining()));
    }

    private static String side(String shown, boolean young) {
        String own = shown.replaceAll(young ? "(?s)\\[-.*?-]" : "(?s)\\{\\+.*?\\+}", "");
        return own.replaceAll("\\[-|-]|\\{\\+|\\+}", "");
    }
}
