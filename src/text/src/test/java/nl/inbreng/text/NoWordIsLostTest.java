package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoWordIsLostTest {

    private static final List<String> PIECES = List.of("1 dat hij besluit: ja", "2 nee;", "Artikel 1", "Artikel 2 Titel", "Artikel 2a. Het geldt.", "1. Een lid", "2. Nog een lid:", "a. eerst;", "b) daarna;",
            "1°. klein", "- streep", "• stip", "De raad van de gemeente X;", "gelezen het voorstel;", "gelet op artikel 1;", "besluit:", "Besluit: 1. ja", "Beslispunten",
            "Toelichting", "Hoofdstuk 2", "Aldus vastgesteld in de vergadering", "een gewone zin die verder", "loopt over de regel.", "", "", "\f", "1", "12", "lid 3 van",
            "Lid 4 De raad", "2.1 deel", "II. deel", "i. rom", "x", "Argumenten", "artikel 5 bevat, of", "7. zeven", "A. groot", "aa. dubbel", "Artikel I", "Artikel 5bis", "A. Artikel 4 komt te luiden:",
            "B. Artikel 5 vervalt.", "\"Artikel 4 Boete", "“1. Ja", "zo staat het.”", "dat is het.\"", "Wie mag dat?", "Vervallen", "De griffier, De voorzitter,", "Voorbeeldstad, 4 juni 2026", "2. Leuze: “3. Nee", "‘1. Wel", "de heg’",
            "o bol;", "o stip", "Raadsbesluit", "als het kan.", "1 het plan;", "2 wet: \"4. Ja");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void numbers_and_texts_hold_every_word_in_order(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String text = IntStream.range(0, random.nextInt(40)).mapToObj(i -> PIECES.get(random.nextInt(PIECES.size()))).collect(Collectors.joining("\n"));
            assertEquals(words(text), words(printed(read(text))), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"verordening-voorbeeldstad.txt", "raadsvoorstel-voorbeeldstad.txt"})
    void the_examples_lose_no_letter(String name) throws IOException {
        String text = Show.resource(name);
        assertEquals(String.join("", words(text)), String.join("", words(printed(read(text)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u0000\u0001\u200B\u202E\uFEFF", "1", "1.", "a.", "Artikel", "Artikel 1", "-", "- ", "Besluit:", "Besluit: ", "\f\f", "\uD800", "1.\n1.\n1.",
            "lid", "§", "Artikel 1 Artikel 2 Artikel 3", "\u00AD", "a-\n", "a-\nb", "-\n-", "1.1.1.1.1", "99999999999999999999. x", "Artikel 99999999999"})
    void odd_texts_do_not_throw(String text) {
        read(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "a\n", "1.\n", "1. ", "Artikel 1\n", "a. b\n", "woord-\n", "- ", "besluit: ", "\u0000", "1 ", "Artikel 1 1. ", "\f", "1. a. 1°. ", "De raad van X\n\n", "e\u0301\u0301", "(1) ",
            "Artikel I\n\nA. a:\n\nArtikel 1\n\n", "\"a:\n\n", "‘a:\n\n", "De griffier,\n", "Dorp, 4 juni 2026\n\n", "Artikel 1\nTitel\n1 "})
    @Tag("maat")
    void much_of_anything_is_read_in_linear_time(String piece) {
        String text = piece.repeat(250_000 / piece.length());
        assertTimeout(Duration.ofSeconds(60), () -> read(text));
    }

    @Tag("maat")

    @Test void a_megabyte_of_units_is_read() {
        assertTimeout(Duration.ofSeconds(60), () -> read("Artikel 1 De raad besluit.\n1. a. tekst\n".repeat(25_000)));
    }

    @Tag("maat")

    @Test void random_characters_do_not_throw_and_keys_stay_unique() {
        Random random = new Random(42);
        String alphabet = "1aA.)( -\n\n°é:;€\u00AD\u0007\u200D\f\tlidArtikel";
        for (int round = 0; round < 2_000; round++) {
            read(IntStream.range(0, random.nextInt(80)).mapToObj(i -> String.valueOf(alphabet.charAt(random.nextInt(alphabet.length())))).collect(Collectors.joining()));
        }
    }

    private static List<TekstEenheid> read(String text) {
        List<TekstEenheid> units = OntwerpbesluitReader.read(text);
        assertEquals(units.size(), new HashSet<>(units.stream().map(TekstEenheid::sleutel).toList()).size());
        return units;
    }

    /** The units as they were printed: kind and number before the text of the decision. */
    private static String printed(List<TekstEenheid> units) {
        return units.stream().map(unit -> unit.nummer() + " " + unit.tekst()).collect(Collectors.joining(" "));
    }

    /** Words without the ones that name a unit, which its kind tells. */
    private static List<String> words(String text) {
        return List.of(text.replaceAll("(?i)\\b(artikel|lid)\\b", " ").split("[^\\p{L}\\p{N}°.]+")).stream()
                .map(word -> word.replaceAll("\\.", "")).filter(word -> !word.isEmpty()).toList();
    }
}
