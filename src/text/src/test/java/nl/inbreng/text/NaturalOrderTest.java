package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaturalOrderTest {

    /** Each line holds names in their order, whatever the order in which they come. */
    @ParameterizedTest
    @ValueSource(strings = {"artikel 2|artikel 9|artikel 10", "artikel 2.9|artikel 2.10", "artikel 7|artikel 7 a|artikel 7 b|artikel 8", "hoofdstuk ii|hoofdstuk iv|hoofdstuk v|hoofdstuk ix|hoofdstuk xl",
        "artikel 2 eerste lid|artikel 2 tweede lid|artikel 2 derde lid|artikel 2 twaalfde lid|artikel 2 21 e lid", "artikel 2|artikel 2 lid 3|artikel 2 lid 3 onder a|artikel 2 lid 3 onder b|artikel 2 lid 10|artikel 3",
        "onder c|onder i|onder l|onder z|onder aa", "artikel 2|artikel 2 lid 1|artikel 2 a", "2|10", "aanhef|beslispunt 3|hoofdstuk 2|artikel 1|tabel 1|bijlage 1", "hoofdstuk 1 artikel 9|artikel 1"})
    void names_come_as_people_count(String line) {
        List<String> names = new ArrayList<>(Stream.of(line.split("\\|")).toList());
        List<String> wanted = List.copyOf(names);
        for (int seed = 0; seed < 8; seed++) {
            Collections.shuffle(names, new Random(seed));
            List<Integer> places = places(names);
            assertEquals(wanted, IntStream.range(0, names.size()).boxed().sorted((a, b) -> places.get(a) - places.get(b)).map(names::get).toList());
            assertEquals(names.size(), places.stream().distinct().count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"artikel 2 derde lid|artikel 2 lid 3|art 2 lid 3|artikel 2 3 e lid|artikel 2 3 de lid|het derde lid van artikel 2|artikel 02 lid 3|artikel 2 derde lid van de verordening", "artikel 2|2|art 2|article 2|l article 2",
        "artikel 2 onder b|artikel 2 onderdeel b|artikel 2 sub b", "hoofdstuk iv artikel 2|artikel 2 van hoofdstuk iv", "aanhef|de aanhef"})
    void names_of_one_unit_share_a_place(String line) {
        assertEquals(1, places(Stream.of(line.split("\\|")).toList()).stream().distinct().count(), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"artikel 2 e lid 3|artikel 2 lid 3", "artikel 2|beslispunt 2", "artikel 2.10|artikel 2.1", "artikel i|artikel 1", "|artikel 1", "artikel 2 onder l|artikel 2"})
    void names_of_two_units_do_not(String line) {
        assertEquals(2, places(Stream.of(line.split("\\|")).toList()).stream().distinct().count(), line);
    }

    @Test
    void a_bare_number_is_of_the_kind_of_the_others_only_when_they_are_of_one_kind() {
        assertEquals(List.of(0, 0, 1), places(List.of("2", "artikel 2", "artikel 10")));
        assertEquals(List.of(0, 2, 1), places(List.of("2", "artikel 2", "beslispunt 10")));
    }

    @Test
    void a_unit_ends_behind_all_that_lies_in_it() {
        List<List<String>> names = words(List.of("artikel 2 lid 3 onder a", "artikel 3", "artikel 2", "artikel 2 lid 3", "artikel 2 a", ""));
        assertEquals(List.of(new NaturalOrder.Span(3, 3), new NaturalOrder.Span(5, 5), new NaturalOrder.Span(1, 3), new NaturalOrder.Span(2, 3), new NaturalOrder.Span(4, 4),
                new NaturalOrder.Span(0, 0)), NaturalOrder.of(names));
    }

    private static List<Integer> places(List<String> names) {
        return NaturalOrder.of(words(names)).stream().map(NaturalOrder.Span::unit).toList();
    }

    private static List<List<String>> words(List<String> names) {
        return names.stream().map(name -> Stream.of(name.split("[ .]")).filter(word -> !word.isEmpty()).toList()).toList();
    }
}
