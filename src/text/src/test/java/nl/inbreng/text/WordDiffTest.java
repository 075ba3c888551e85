package nl.inbreng.text;

import static nl.inbreng.text.WordDiff.Kind.GELIJK;
import static nl.inbreng.text.WordDiff.Kind.NIEUW;
import static nl.inbreng.text.WordDiff.Kind.VERVALT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    @Test void one_replaced_word_goes_out_before_it_comes_in() {
        assertEquals("Het krediet is [-€ 1.000-][+€ 2.000+] per jaar.",
                shown("Het krediet is € 1.000 per jaar.", "Het krediet is € 2.000 per jaar."));
    }

    @Test void an_equal_text_has_one_equal_part() {
        WordDiff diff = WordDiff.between("De raad besluit.", "De raad besluit.");
        assertTrue(diff.isUnchanged());
        assertEquals(0, diff.places());
        assertEquals(GELIJK, diff.parts().getFirst().kind());
    }

    @Test void two_empty_texts_have_no_parts() {
        assertEquals(0, WordDiff.between("", "").parts().size());
    }

    @Test void from_and_to_nothing_is_one_part() {
        assertEquals("[+Nieuwe tekst.+]", shown("", "Nieuwe tekst."));
        assertEquals("[-Oude tekst.-]", shown("Oude tekst.", ""));
    }

    @Test void never_shows_letters_inside_a_word() {
        assertEquals("de [-gemeente-][+gemeenteraad+] van Voorbeeldstad besluit",
                shown("de gemeente van Voorbeeldstad besluit", "de gemeenteraad van Voorbeeldstad besluit"));
    }

    @Test void a_capital_is_a_change() {
        assertEquals("de [-raad-][+Raad+] van Voorbeeldstad", shown("de raad van Voorbeeldstad", "de Raad van Voorbeeldstad"));
    }

    @Test void another_kind_of_quote_or_space_is_no_change_and_still_comes_back_exactly() {
        String was = "de “oude”\u00A0tekst – hier";
        String wordt = "de \"oude\"  tekst - hier";
        WordDiff diff = roundTrip(was, wordt);
        assertTrue(diff.isUnchanged());
    }

    @Test void a_crumb_between_two_changes_is_taken_along() {
        assertEquals("Voor het project: [-rode tegels en gele stenen-][+groene bomen en blauwe bloemen+], ieder jaar opnieuw te bepalen.",
                shown("Voor het project: rode tegels en gele stenen, ieder jaar opnieuw te bepalen.",
                        "Voor het project: groene bomen en blauwe bloemen, ieder jaar opnieuw te bepalen."));
    }

    @Test void an_unchanged_run_of_exactly_seven_tenths_is_taken_along_and_one_more_is_not() {
        String tail = " en daarna nog een heel stuk tekst dat gelijk blijft in beide versies";
        assertEquals(1, roundTrip("aaaaaaaaaa eeeee bbbbbbbbbb" + tail, "cccccccccc eeeee dddddddddd" + tail).places());
        assertEquals(2, roundTrip("aaaaaaaaaa eeeeee bbbbbbbbbb" + tail, "cccccccccc eeeeee dddddddddd" + tail).places());
    }

    @Test void a_space_is_never_kept_at_the_cost_of_a_word() {
        assertEquals("De [-rode -]bruine [+wilde +]vos [-sprong-][+sprint+] over het hek.", shown("De rode bruine vos sprong over het hek.", "De bruine wilde vos sprint over het hek."));
        assertEquals("de raad[-  -][+\n+]besluit", shown("de raad  besluit", "de raad\nbesluit"));
    }

    @Test void two_places_stay_two_however_large_and_three_that_are_mostly_new_are_one() {
        String two = "Aap noot mies wim zus jet teun gijs lam kees bok weide does hok duif schapen appel.";
        assertEquals(2, roundTrip(two, "Een twee drie vier vijf zes gijs lam kees bok weide negen tien elf twaalf dertien.").places());
        String kept = " dit blijft hier allemaal staan ";
        assertEquals(1, roundTrip("a".repeat(40) + kept + "b".repeat(40) + kept + "c".repeat(40), "d".repeat(40) + kept + "e".repeat(40) + kept + "f".repeat(40)).places());
    }

    @Test void what_both_sides_of_a_place_share_at_its_ends_stays() {
        for (String text : new String[]{"a b a x a b", "b a b x", "x a b a b a x", "a a a x a a"}) {
            WordDiff diff = roundTrip(text, "a b a y b a");
            for (int i = 1; i < diff.parts().size(); i++) {
                if (diff.parts().get(i).kind() == NIEUW && diff.parts().get(i - 1).kind() == VERVALT && diff.places() > 1) {
                    assertTrue(diff.parts().get(i).text().charAt(0) != diff.parts().get(i - 1).text().charAt(0), diff.toString());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"artikel 5-procedure|artikel 6-procedure|artikel [-5-procedure-][+6-procedure+]", "de € 5-munt|de € 6-munt|de € [-5-munt-][+6-munt+]",
        "ﻣﺤﻤﺪ قرر|ﻣﺤﻤﺪ كتب|ﻣﺤﻤﺪ [-قرر-][+كتب+]", "η Ελένη λέει|η Ελένη γράφει|η Ελένη [-λέει-][+γράφει+]", "it ferslach oer ’e sûnens|it ferslach oer ’e sûntens|it ferslach oer ’e [-sûnens-][+sûntens+]",
        "می‌خواهم نه|می‌روم نه|[-می‌خواهم-][+می‌روم+] نه", "क्‍ष a|क्‍म a|[-क्‍ष-][+क्‍म+] a", "vlag 🇳🇱 hier|vlag 🇳🇴 hier|vlag [-🇳🇱-][+🇳🇴+] hier"})
    void no_script_is_cut_within_a_word(String was, String wordt, String shown) {
        assertEquals(shown, shown(was, wordt));
        WordCut.assertNone(WordDiff.between(was, wordt));
    }

    @Test void one_word_repeated_and_words_in_turn_stay_bounded() {
        assertTimeout(Duration.ofSeconds(30), () -> assertEquals(1, roundTrip("raad ".repeat(20_000), "raad ".repeat(12_000) + "college " + "raad ".repeat(8_001)).places()));
        assertTimeout(Duration.ofSeconds(30), () -> roundTrip("ja nee ".repeat(10_000), "nee nee ja ".repeat(7_000)));
        assertTimeout(Duration.ofSeconds(30), () -> roundTrip("ja nee ".repeat(2_000), "nee nee ja ".repeat(1_300)));
    }

    @Test void an_inserted_sentence_is_marked_as_that_sentence() {
        assertEquals("Zin een is hier. [+Zin twee is hier. +]Zin drie is hier.",
                shown("Zin een is hier. Zin drie is hier.", "Zin een is hier. Zin twee is hier. Zin drie is hier."));
    }

    @Test void a_doubled_sentence_goes_whole() {
        String shown = shown("Wij willen bomen. Wij willen bomen. Einde.", "Wij willen bomen. Einde.");
        assertTrue(shown.contains("[-Wij willen bomen. -]"), shown);
    }

    @Test void a_unit_that_is_mostly_new_is_one_block() {
        WordDiff diff = roundTrip("Het college plant honderd bomen in de wijk Noord voor het voorjaar.",
                "Inwoners krijgen in de zomer geld voor een eigen tuin, en het college helpt.");
        assertEquals(1, diff.places());
        assertEquals(VERVALT, diff.parts().getFirst().kind());
        assertEquals(NIEUW, diff.parts().get(1).kind());
    }

    @Test void twenty_thousand_words_against_as_many_others_are_compared_in_bounded_time() {
        String was = words(20_000, 0);
        String wordt = words(20_000, 20_000);
        assertTimeout(Duration.ofSeconds(60), () -> roundTrip(was, wordt));
    }

    @Test void one_word_changed_here_and_there_in_twenty_thousand_is_found() {
        String was = words(20_000, 0);
        String wordt = was.replace(" w77 ", " x77 ").replace(" w19990 ", " x19990 ");
        assertTimeout(Duration.ofSeconds(60), () -> assertEquals(2, roundTrip(was, wordt).places()));
    }

    @Test void of_a_longer_text_only_what_lies_between_its_first_and_last_change_is_replaced() {
        String was = words(25_000, 0);
        assertEquals("w99", roundTrip(was, was.replace(" w99 ", " x99 ")).parts().get(1).was());
        assertEquals("w99 w100 w101 w102", roundTrip(was, was.replace(" w99 ", " x99 ").replace(" w102 ", " x102 ")).parts().get(1).was());
        assertTrue(WordDiff.between(was, was.replace(" w99 ", "  w99 ")).isUnchanged());
        assertEquals(was, roundTrip(was, "y " + was + " z").parts().get(1).wordt().substring(2, 2 + was.length()));
    }

    @Tag("maat")

    @Test void a_megabyte_of_one_letter_does_not_hang_or_throw() {
        assertTimeout(Duration.ofSeconds(60), () -> roundTrip("a".repeat(1_000_000), "a ".repeat(500_000)));
        assertTimeout(Duration.ofSeconds(60), () -> roundTrip("a-".repeat(500_000), "1.".repeat(500_000)));
    }

    @Test void a_part_that_contradicts_its_kind_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new WordDiff.Part(NIEUW, "x", "y"));
        assertThrows(IllegalArgumentException.class, () -> new WordDiff.Part(VERVALT, "", ""));
        assertThrows(IllegalArgumentException.class, () -> new WordDiff.Part(GELIJK, "", "y"));
    }

    private static String words(int count, int from) {
        return IntStream.range(from, from + count).mapToObj(i -> "w" + i + (i % 12 == 11 ? "." : "")).collect(Collectors.joining(" "));
    }

    private static WordDiff roundTrip(String was, String wordt) {
        WordDiff diff = WordDiff.between(was, wordt);
        assertEquals(was, diff.was());
        assertEquals(wordt, diff.wordt());
        return diff;
    }

    private static String shown(String was, String wordt) {
        return roundTrip(was, wordt).parts().stream().map(part -> switch (part.kind()) {
            case GELIJK -> part.text();
            case VERVALT -> "[-" + part.text() + "-]";
            case NIEUW -> "[+" + part.text() + "+]";
        }).collect(Collectors.joining());
    }
}
