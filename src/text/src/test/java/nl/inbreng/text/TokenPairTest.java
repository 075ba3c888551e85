package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenPairTest {

    private final TokenPair pair = new TokenPair("de  raad besluit.", "de raad en\ncollege besluiten dat.");

    @Test void lengths_are_characters_between_tokens() {
        assertEquals(List.of("de", "  ", "raad", " ", "besluit", "."), pair.was().stream().map(Token::text).toList());
        assertEquals(List.of(17, 8, 4, 0), List.of(pair.wasLength(0, 6), pair.wasLength(0, 3), pair.wasLength(2, 3), pair.wasLength(2, 2)));
        assertEquals(List.of(17, 33, 33), List.of(pair.deleted(pair.all()), pair.inserted(pair.all()), pair.size(pair.all())));
        assertEquals(4, pair.size(new Hunk(2, 3, 0, 1)), "the larger side");
    }

    @Test void space_at_the_ends_of_a_place_is_no_word_of_it() {
        assertEquals(List.of(4, 4, 4, 7), List.of(pair.wordSize(new Hunk(1, 4, 0, 0)), pair.wordSize(new Hunk(1, 3, 0, 0)), pair.wordSize(new Hunk(2, 4, 0, 0)), pair.wordSize(new Hunk(3, 5, 0, 0))));
        assertEquals(0, pair.wordSize(new Hunk(1, 2, 0, 0)), "space alone, counted once");
        assertEquals(10, pair.wordSize(new Hunk(2, 3, 3, 7)), "the larger side: en, a line end and college");
    }

    @Test void only_an_insertion_or_a_deletion_has_space_around_it() {
        assertEquals(List.of(2, 0), List.of(pair.spaceAround(new Hunk(1, 3, 2, 2), true), pair.spaceAround(new Hunk(1, 3, 2, 2), false)));
        assertEquals(List.of(0, 1), List.of(pair.spaceAround(new Hunk(2, 4, 2, 2), true), pair.spaceAround(new Hunk(2, 4, 2, 2), false)));
        assertEquals(List.of(1, 0), List.of(pair.spaceAround(new Hunk(2, 2, 1, 3), true), pair.spaceAround(new Hunk(2, 2, 1, 3), false)));
        assertEquals(0, pair.spaceAround(new Hunk(1, 2, 1, 2), true), "a replacement has none");
    }
}
