package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordDiffPropertyTest {

    private static final List<String> SENTENCES = List.of("De raad stelt het krediet vast.", "De raad stelt het krediet vast op € 5.000.",
            "Artikel 2.29 is van toepassing;", "Niet-ontvankelijk is het verzoek o.a. als het te laat is:", "a", " ", "\n", "’s avonds",
            "Het college voert dit uit vóór 1 januari 2027.", "de", "de", "raads- en burgerbesluit", "(tekst)", "\u00AD", "é\u0301", "👩\u200D👧", "\t", "5%");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void repeated_sentences_come_back_exactly_and_uncut(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 250; round++) {
            List<String> was = some(random);
            check(String.join(glue(random), was), String.join(glue(random), edited(was, random)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void any_characters_come_back_exactly(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            check(noise(random), noise(random));
        }
    }

    private static void check(String was, String wordt) {
        WordDiff diff = WordDiff.between(was, wordt);
        assertEquals(was, diff.was());
        assertEquals(wordt, diff.wordt());
        WordCut.assertNone(diff);
        for (int i = 1; i < diff.parts().size(); i++) {
            WordDiff.Kind before = diff.parts().get(i - 1).kind();
            WordDiff.Kind now = diff.parts().get(i).kind();
            assertTrue(before != now && !(before == WordDiff.Kind.NIEUW && now == WordDiff.Kind.VERVALT), () -> diff.toString());
        }
    }

    private static List<String> some(Random random) {
        return IntStream.range(0, random.nextInt(30)).mapToObj(i -> SENTENCES.get(random.nextInt(SENTENCES.size()))).collect(Collectors.toList());
    }

    private static List<String> edited(List<String> was, Random random) {
        List<String> wordt = new ArrayList<>(was);
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            int at = random.nextInt(wordt.size() + 1);
            if (random.nextBoolean() || at == wordt.size()) {
                wordt.add(at, SENTENCES.get(random.nextInt(SENTENCES.size())));
            } else {
                wordt.remove(at);
            }
        }
        return wordt;
    }

    private static String glue(Random random) {
        return random.nextInt(4) == 0 ? "" : " ";
    }

    private static String noise(Random random) {
        String alphabet = "aB1 .,-'’\u0301\u00AD\u200D\u200B\n\r€%°/_@\u0000\uD83D\uDC69²é";
        return IntStream.range(0, random.nextInt(40)).mapToObj(i -> String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))))
                .collect(Collectors.joining());
    }
}
