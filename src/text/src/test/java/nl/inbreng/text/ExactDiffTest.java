package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExactDiffTest {

    private static String show(ExactDiff diff) {
        return diff.ops().stream().map(op -> switch (op.kind()) {
            case GELIJK -> op.tekst();
            case VERVALT -> "[-" + op.tekst() + "-]";
            case NIEUW -> "[+" + op.tekst() + "+]";
        }).collect(Collectors.joining());
    }

    @Test
    void a_line_that_moved_goes_and_comes_whole() {
        ExactDiff diff = ExactDiff.between("Kop hier staat nu.\nAlfa een twee.\nBeta drie vier.\nGamma vijf zes.\nSlot.",
                "Kop hier staat dan.\nBeta drie vier.\nGamma vijf zes.\nAlfa een twee.\nSlot.");
        assertEquals("Kop hier staat [-nu-][+dan+].\n[-Alfa een twee.\n-]Beta drie vier.\nGamma vijf zes.\n[+Alfa een twee.\n+]Slot.", show(diff));
        assertEquals(List.of(new ExactDiff.Move(1, 3)), diff.moved());
    }

    @Test
    void of_two_lines_that_change_places_one_goes_and_comes() {
        ExactDiff diff = ExactDiff.between("Aan zijn termijn de lid de of.\nWordt gewijzigd artikel gemeente vergunning procent aan;",
                "Wordt gewijzigd artikel gemeente vergunning procent aan;\nAan zijn termijn de lid de of.");
        assertEquals("[-Aan zijn termijn de lid de of.\n-]Wordt gewijzigd artikel gemeente vergunning procent aan;[+\nAan zijn termijn de lid de of.+]", show(diff));
        assertEquals(List.of(new ExactDiff.Move(0, 1)), diff.moved());
    }

    @Test
    void a_row_that_moved_leaves_the_others_where_they_were() {
        ExactDiff diff = ExactDiff.between("| of | worden | groen |\n| of | artikel 2.29 | besluit |\n| bij | procent | vergunning |",
                "| of | artikel 2.29 | besluit |\n| bij | bedrag | vergunning |\n| of | worden | groen |");
        assertEquals("[-| of | worden | groen |\n-]| of | artikel 2.29 | besluit |\n| bij | [-procent-][+bedrag+] | vergunning |[+\n| of | worden | groen |+]", show(diff));
        assertEquals(List.of(new ExactDiff.Move(0, 2)), diff.moved());
    }

    /** Numbers put on other lines would be fewer characters, but six places to read. */
    @Test
    void short_lines_that_moved_are_not_told_as_a_change_of_every_line() {
        ExactDiff diff = ExactDiff.between("Zone 1\nZone 2\nZone 3\nZone 4\nZone 5\nZone 6", "Zone 3\nZone 4\nZone 5\nZone 6\nZone 1\nZone 2");
        assertEquals("[-Zone 1\nZone 2\n-]Zone 3\nZone 4\nZone 5\nZone 6[+\nZone 1\nZone 2+]", show(diff));
        assertEquals(List.of(new ExactDiff.Move(0, 4), new ExactDiff.Move(1, 5)), diff.moved());
    }

    @Test
    void lines_that_are_joined_are_compared_as_one_text() {
        assertEquals("Alfa een twee.[-\n-][+ +]Beta drie vier.\nSlot.",
                show(ExactDiff.between("Alfa een twee.\nBeta drie vier.\nSlot.", "Alfa een twee. Beta drie vier.\nSlot.")));
    }

    @Test
    @Tag("maat")
    void more_than_twenty_thousand_words_are_replaced_from_their_first_to_their_last_change() {
        String most = "woord ".repeat(19_999);
        assertEquals("oud", ExactDiff.between(most + "oud", most + "nieuw").ops().get(1).tekst());
        assertEquals("en tien oud", ExactDiff.between(most + "en tien oud", most + "om tien nieuw").ops().get(1).tekst());
    }
}
