package nl.inbreng.domain.inhoud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.regeling.Instrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InhoudTest {

    private static final TextRule TITEL = new TextRule("titel", "de titel", "Geef een titel.", TextRule.LINE);
    private static final TextRule OPTIONAL = new TextRule("toelichting", "de toelichting", "", TextRule.LONG);

    @Test void a_title_of_199_and_200_characters_fits_and_of_201_does_not() {
        assertTrue(TITEL.check("x".repeat(199)).isEmpty());
        assertTrue(TITEL.check("x".repeat(200)).isEmpty());
        assertEquals("Maak de titel korter: er staan 201 tekens, er passen er 200.", TITEL.check("x".repeat(201)).orElseThrow().melding());
    }

    @Test void a_character_outside_the_first_plane_counts_once() {
        assertTrue(TITEL.check("🌳".repeat(200)).isEmpty());
        assertTrue(TITEL.check("🌳".repeat(201)).isPresent());
    }

    @Test void a_long_text_has_a_limit_too_and_numbers_have_dutch_points() {
        assertTrue(OPTIONAL.check("x".repeat(10_000)).isEmpty());
        assertEquals("Maak de toelichting korter: er staan 1.000.000 tekens, er passen er 10.000.", OPTIONAL.check("x".repeat(1_000_000)).orElseThrow().melding());
    }

    @Test void nothing_is_a_shortcoming_only_where_something_is_needed() {
        for (String empty : List.of("", " ", "\n\t ", "\u200B", "\u00A0")) {
            assertEquals("Geef een titel.", TITEL.check(empty).orElseThrow().melding());
            assertTrue(OPTIONAL.check(empty).isEmpty());
        }
        assertTrue(TITEL.check("1").isEmpty());
    }

    @Test void invisible_characters_are_refused_and_line_breaks_are_not() {
        for (int point : new int[] {0, 7, 0x1B, 0x7F, 0x85, 0x202E, 0x2066, 0xD800}) {
            assertTrue(OPTIONAL.check("ab" + new String(Character.toChars(point)) + "c").isPresent(), Integer.toHexString(point));
        }
        for (String good : List.of("a\nb", "a\r\nb", "a\tb", "Ω ë ‘aanhaling’ 👩‍👧", "<b>&amp;</b>")) {
            assertTrue(OPTIONAL.check(good).isEmpty(), good);
        }
    }

    @Test void a_title_stays_on_one_line() {
        for (String lines : List.of("a\nb", "a\r\nBcc: iemand@voorbeeld.example", "a\tb")) {
            assertEquals("Zet de titel op één regel.", TITEL.check(lines).orElseThrow().melding());
        }
    }

    @Test void an_agendering_needs_title_question_and_reason() {
        assertEquals(List.of("titel", "vraag", "waaromNu"), fields(new Agendering("", "", "", "")));
        assertEquals(List.of(), fields(Examples.AGENDERING));
    }

    @Test void each_text_needs_all_parts_but_those_that_may_stay_empty() {
        assertEquals(List.of("titel", "besluit", "waarom"), fields(Written.blank(Instrument.Shape.INITIATIEF)));
        assertEquals(List.of("titel", "constaterend", "overwegend", "verzoek"), fields(Written.blank(Instrument.Shape.MOTIE)));
        assertEquals(List.of("titel", "taak", "aanpak", "waaromBeter", "kosten"), fields(Written.blank(Instrument.Shape.UITDAGING)));
        assertEquals(List.of("titel", "besluit", "vraag", "waarom"), fields(Written.blank(Instrument.Shape.REFERENDUM)));
        assertThrows(IllegalArgumentException.class, () -> Written.blank(Instrument.Shape.AMENDEMENT));
    }

    @ParameterizedTest
    @EnumSource(value = Instrument.Shape.class, mode = EnumSource.Mode.EXCLUDE, names = "AMENDEMENT")
    void each_part_of_a_text_has_its_limit(Instrument.Shape shape) {
        Written blank = Written.blank(shape);
        assertEquals(shape, blank.shape());
        assertEquals(List.of(), fields(blank.with(part -> "x".repeat(part.rule().maximum() - 1))));
        assertEquals(List.of(), fields(blank.with(part -> "x".repeat(part.rule().maximum()))));
        assertEquals(blank.parts().stream().map(Part::veld).toList(), fields(blank.with(part -> "x".repeat(part.rule().maximum() + 1))));
        assertEquals(List.of("titel"), blank.parts().stream().filter(part -> part.rule().oneLine()).map(Part::veld).toList());
    }

    /** Names in forms and data are those of the record, and each text comes back as the part it was given for. */
    @ParameterizedTest
    @EnumSource(value = Instrument.Shape.class, mode = EnumSource.Mode.EXCLUDE, names = "AMENDEMENT")
    void the_parts_are_those_of_the_record(Instrument.Shape shape) throws ReflectiveOperationException {
        Written written = Written.blank(shape).with(part -> "over " + part.veld());
        assertEquals(Arrays.stream(written.getClass().getRecordComponents()).map(RecordComponent::getName).toList(), written.parts().stream().map(Part::veld).toList());
        for (RecordComponent component : written.getClass().getRecordComponents()) {
            assertEquals("over " + component.getName(), component.getAccessor().invoke(written));
        }
        assertEquals(written, written.with(Part::text));
        assertEquals("over titel", written.titel());
    }

    @Test void readers_see_no_part_that_was_left_empty_and_may_be() {
        Agendering without = new Agendering("Titel", "Vraag", "Nu", " \u200B ");
        assertEquals(List.of("vraag", "waaromNu"), without.body().stream().map(Part::veld).toList());
        assertEquals(List.of("vraag", "waaromNu", "toelichting"), new Agendering("Titel", "Vraag", "Nu", "Meer.").body().stream().map(Part::veld).toList());
    }

    @Test void each_line_of_a_list_is_a_point_without_its_dash() {
        Motie motie = new Motie("Titel", "- een\n\n  • twee \n-drie\n \u200B\n4. vier\n– vijf - zes", "o", "v", "");
        assertEquals(List.of("een", "twee", "-drie", "4. vier", "vijf - zes"), motie.body().getFirst().lines());
        assertEquals(List.of("constaterend", "overwegend", "verzoek"), motie.parts().stream().filter(Part::points).map(Part::veld).toList());
    }

    @Test void an_amendement_that_changes_nothing_is_not_ready() {
        assertEquals(List.of("wijzigingen"), fields(Examples.amendement("meer bomen", " meer  bomen\n")));
        assertEquals(List.of("wijzigingen"), fields(new Amendement("Titel", Examples.amendement("a", "b").voorstel(), List.of(), "Daarom.")));
        assertEquals(List.of(), fields(Examples.amendement("meer bomen", "meer bomen.")));
    }

    @Test void a_unit_may_be_deleted_but_not_grow_without_end() {
        assertEquals(List.of(), fields(Examples.amendement("meer bomen", "")));
        assertEquals(List.of("wordt-beslispunt-1"), fields(Examples.amendement("meer bomen", "x".repeat(10_001))));
    }

    @Test void an_amendement_needs_a_title_and_may_go_without_explanation() {
        Amendement good = Examples.amendement("a", "b");
        assertEquals(List.of(), fields(new Amendement("Titel", good.voorstel(), good.wijzigingen(), "")));
        assertEquals(List.of("titel"), fields(new Amendement("", good.voorstel(), good.wijzigingen(), "")));
    }

    @Test void another_text_for_the_whole_decision_stands_alone() {
        Amendement good = Examples.amendement("a", "b");
        Amendement both = new Amendement(good.titel(), good.voorstel(), good.wijzigingen(), good.toelichting(), "", "Niets te doen.", "");
        assertEquals(List.of("alternatief"), fields(both));
        assertEquals(List.of(), fields(both.with(List.of())));
        assertEquals(List.of(), fields(both.with(List.of(new Wijziging("k", "beslispunt 1", "a", " a ")))), "what changes nothing is no change");
    }

    @Test void deleting_a_unit_sets_its_text_aside() {
        Wijziging changed = new Wijziging("k", "beslispunt 1", "was", "getypt");
        assertFalse(changed.vervalt());
        assertTrue(changed.deleted().vervalt());
        assertEquals("getypt", changed.deleted().written());
        assertEquals(changed.deleted(), changed.deleted().deleted());
        assertEquals("", new Wijziging("k", "beslispunt 1", "was", "", null).written(), "stored before texts were set aside");
        assertEquals("", new Wijziging("k", "beslispunt 1", "was", "nieuw", "ouder").getypt(), "only a deleted unit has one");
    }

    @Test void a_text_set_aside_has_the_same_limit() {
        for (int length : new int[] {10_000, 10_001}) {
            Amendement good = Examples.amendement("meer bomen", "x".repeat(length));
            Amendement deleted = new Amendement(good.titel(), good.voorstel(), good.wijzigingen().stream().map(Wijziging::deleted).toList(), good.toelichting());
            assertEquals(length > 10_000 ? List.of("wordt-beslispunt-1") : List.of(), fields(deleted));
        }
    }

    @Test void white_space_alone_is_no_change() {
        assertTrue(new Wijziging("k", "beslispunt 1", "a b", " a\n b ").changesNothing());
        assertFalse(new Wijziging("k", "beslispunt 1", "a b", "ab").changesNothing());
    }

    private static List<String> fields(Inhoud inhoud) {
        return inhoud.shortcomings().stream().map(Shortcoming::veld).toList();
    }

    @Test
    void a_unit_does_not_both_go_and_get_another_place() {
        Wijziging gone = new Wijziging("k", "beslispunt 1", "was", "").deleted();
        Wijziging moved = Wijziging.moving("k", "beslispunt 1", "was").beside("l", true);
        Wijziging other = Wijziging.moving("m", "beslispunt 3", "was").beside("l", true);
        Amendement text = new Amendement("Titel", null, List.of(gone, other), "Daarom.");
        assertEquals(List.of(), text.shortcomings());
        assertEquals(List.of("wordt-k"), text.with(List.of(gone, moved, other)).shortcomings().stream().map(Shortcoming::veld).toList());
    }
}
