package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,2,3|2|2a|2b", "1,2,2a,3|2|2b|2c", "a,b,c|b|ba|bb", "1°,2°|1°|1°a|1°b", "1,2|''|0a|0b", "2.1,2.2|2.1|2.1a|2.1b", "'',''|''|''|''"})
    void a_number_between_two_others_is_the_one_before_with_a_letter(String list, String behind, String first, String second) {
        Numbering numbering = new Numbering(List.of(list.replace("'", "").split(",", -1)));
        String base = behind.replace("'", "");
        assertEquals(first.replace("'", ""), numbering.behind(base));
        assertEquals(second.replace("'", ""), numbering.behind(base));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,2,3|4|5", "2.1,2.9|2.10|2.11", "2:4|2:5|2:6", "2,2a|3|4", "1°|2°|3°", "a,b|c|d", "x,y|z|za", "A,B|C|D", "I,II|III|IV", "i,ii,iii|iv|v",
        "h,i|j|k", "I,VIII|IX|X", "''|''|''"})
    void at_the_end_the_list_goes_on(String list, String first, String second) {
        List<String> numbers = List.of(list.replace("'", "").split(",", -1));
        Numbering numbering = new Numbering(numbers);
        assertEquals(first.replace("'", ""), numbering.atEnd(numbers.getLast()));
        assertEquals(second.replace("'", ""), numbering.atEnd(numbers.getLast()));
    }

    @Test void more_than_an_alphabet_still_gets_other_numbers() {
        Numbering numbering = new Numbering(List.of("1", "2"));
        List<String> given = IntStream.range(0, 60).mapToObj(i -> numbering.behind("1")).toList();
        assertEquals(60, given.stream().distinct().count());
        assertEquals(List.of("1z", "1aa", "1ab"), given.subList(25, 28));
    }
}
