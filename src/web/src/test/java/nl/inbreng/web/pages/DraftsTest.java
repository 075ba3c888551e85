package nl.inbreng.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.inhoud.Part;
import nl.inbreng.domain.inhoud.Written;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Instrument.Shape;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.web.Form;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.FieldKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftsTest {

    @Test void a_version_that_is_no_number_is_that_of_nothing_stored() {
        Map.of("7", 7L, "0", 0L, "", 0L, "-1", 0L, "zeven", 0L, "9".repeat(30), 0L).forEach((sent, read) -> assertEquals(read, Drafts.version(form(sent)), sent));
    }

    @Test void a_form_that_was_overtaken_is_a_conflict_before_it_is_unfinished() {
        Kenmerk kenmerk = new Kenmerk("23456789bc");
        List<FieldError> errors = List.of(new FieldError("titel", "Geef een titel."));
        assertEquals(200, Drafts.Target.of(kenmerk, 1).status(List.of()));
        assertEquals(400, Drafts.Target.of(kenmerk, 1).status(errors));
        assertEquals(409, new Drafts.Target("/", kenmerk, 2, new Agendering("", "", "", "")).status(errors));
    }

    @Test void each_instrument_but_the_amendement_begins_under_its_own_word() {
        Set<String> words = Arrays.stream(Instrument.values()).filter(instrument -> instrument.shape() != Shape.AMENDEMENT).map(Instrument::word).collect(Collectors.toSet());
        assertEquals(words, Set.of(WrittenPages.WORDS.split("\\|")));
    }

    @ParameterizedTest
    @EnumSource(value = Instrument.class, mode = EnumSource.Mode.EXCLUDE, names = "BURGERAMENDEMENT")
    void what_cannot_be_kept_is_given_back_whole(Instrument instrument) {
        MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();
        Written.blank(instrument.shape()).parts().forEach(part -> fields.putSingle(part.veld(), " over " + part.veld() + "\r\nen\u0007 meer "));
        for (Answer answer : Drafts.answers(new Form(fields), instrument)) {
            assertTrue(answer.answer().matches(answer.question().equals("Titel") ? "over titel en meer" : "over \\w+\nen meer"), answer::toString);
        }
        assertEquals(fields.size(), Drafts.answers(new Form(fields), instrument).size());
    }

    @Test void a_text_far_over_the_limit_is_not_stored() {
        Written blank = Written.blank(Shape.UITDAGING);
        for (Part grown : blank.parts()) {
            for (int length : new int[] {19_999, 20_000, 20_001}) {
                Written text = blank.with(part -> part.veld().equals(grown.veld()) ? "x".repeat(length) : "");
                assertEquals(length <= 20_000, Drafts.mayStore(text), grown.veld());
            }
        }
    }

    @Test void a_field_takes_over_the_limits_of_its_part() {
        Field title = Drafts.field(Written.TITEL, List.of(new FieldError("titel", "Geef een titel.")));
        assertEquals(List.of(FieldKind.TEXT, 200, "Geef een titel.", false), List.of(title.kind(), title.options().limit(), title.error(), title.options().optional()));
        Field kosten = Drafts.field(Written.blank(Shape.INITIATIEF).parts().getLast(), List.of());
        assertEquals(List.of(FieldKind.LONG_TEXT, 10_000, 3, true), List.of(kosten.kind(), kosten.options().limit(), kosten.options().rows(), kosten.options().optional()));
    }

    @Test void an_empty_form_makes_no_draft_unless_its_writer_says_to_keep_it() {
        Written blank = Written.blank(Shape.AGENDERING);
        assertTrue(Blank.is(pressed("verder"), blank));
        assertFalse(Blank.is(pressed("bewaar"), blank));
        blank.parts().forEach(one -> assertFalse(Blank.is(pressed("verder"), blank.with(part -> part.veld().equals(one.veld()) ? "Iets." : "")), one.veld()));
    }

    private static Form pressed(String button) {
        MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();
        fields.putSingle("actie", button);
        return new Form(fields);
    }

    private static Form form(String version) {
        MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();
        fields.putSingle("versie", version);
        return new Form(fields);
    }
}
