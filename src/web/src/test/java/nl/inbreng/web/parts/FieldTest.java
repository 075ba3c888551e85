package nl.inbreng.web.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldTest {

    private static final Choice NOORD = new Choice("noord", "Noord");
    private static final Choice ZUID = new Choice("zuid", "Zuid");

    @Test
    void explanation_error_and_count_describe_the_control_in_that_order() {
        Field field = Field.text("titel", "Titel").hint("Kort.").error("Vul de titel in.").limit(120);
        assertEquals("titel-uitleg titel-fout titel-telling", field.describedBy());
    }

    @Test
    void nothing_describes_a_plain_control() {
        assertEquals("", Field.text("titel", "Titel").describedBy());
    }

    @Test
    void the_first_error_of_its_own_is_taken() {
        List<FieldError> errors = List.of(new FieldError("email", "Vul uw e-mailadres in."),
                new FieldError("titel", "Vul de titel in."), new FieldError("titel", "Maak de titel korter."));
        assertEquals("Vul de titel in.", Field.text("titel", "Titel").errors(errors).error());
    }

    @Test
    void errors_of_other_fields_leave_it_valid() {
        assertFalse(Field.text("titel", "Titel").errors(List.of(new FieldError("email", "Vul uw e-mailadres in."))).invalid());
    }

    @Test
    void an_answer_that_was_not_sent_is_empty() {
        assertEquals("", Field.text("titel", "Titel").value(null).value());
    }

    @Test
    void a_radio_group_follows_its_value() {
        Field field = Field.choose(FieldKind.RADIO, "wijk", "Wijk", List.of(NOORD, ZUID)).value("zuid");
        assertTrue(field.chose(ZUID));
        assertFalse(field.chose(NOORD));
    }

    @Test
    void boxes_to_tick_follow_their_choices() {
        Field field = Field.choose(FieldKind.CHECKBOXES, "wijk", "Wijk", List.of(NOORD.chosen(true), ZUID)).value("zuid");
        assertTrue(field.chose(field.choices().get(0)));
        assertFalse(field.chose(field.choices().get(1)));
    }

    @Test
    void the_first_choice_carries_the_name_so_that_the_error_summary_can_lead_to_it() {
        Field field = Field.choose(FieldKind.RADIO, "wijk", "Wijk", List.of(NOORD, ZUID));
        assertEquals("wijk", field.choiceId(0));
        assertEquals("wijk-2", field.choiceId(1));
    }

    @Test
    void a_name_that_cannot_be_an_id_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Field.text("2 titels", "Titel"));
    }
}
