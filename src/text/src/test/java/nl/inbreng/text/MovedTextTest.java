package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a b c|a b c|", "a b c|b c a|0>2", "a b c d|a d b c|3>1", "a b c|a x c|", "a b c|c x a b|2>0", "a b|b b a|1>0", "a b a|b a|", "x a x b|a b x x|1>0 3>1", "a b c d|b a d c|1>0 3>2"})
    void what_goes_here_and_comes_there_moves(String was, String wordt, String moved) {
        assertEquals(moved == null ? "" : moved, moved(List.of(was.split(" ")), List.of(wordt.split(" "))));
    }

    @Test void other_quotes_and_spaces_are_the_same_text_and_blanks_never_move() {
        assertEquals("0>2", moved(List.of("de “oude” \u00A0tekst", "twee", "drie"), List.of("twee", "drie", "de \"oude\" tekst")));
        assertEquals("", moved(List.of(" ", "twee", "drie"), List.of("twee", "drie", " ")));
    }

    @Tag("maat")

    @Test void long_lists_stay_bounded() {
        List<String> was = IntStream.range(0, 20_000).mapToObj(i -> "tekst " + i).toList();
        assertEquals("0>19999", moved(was, Stream.concat(was.stream().skip(1), Stream.of(was.getFirst())).toList()));
    }

    private static String moved(List<String> was, List<String> wordt) {
        return MovedText.between(was, wordt).stream().map(m -> m.from() + ">" + m.to()).collect(Collectors.joining(" "));
    }
}
