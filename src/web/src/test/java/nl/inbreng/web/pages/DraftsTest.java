package nl.inbreng.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.web.Form;
import nl.inbreng.web.parts.FieldError;
import org.junit.jupiter.api.Test;

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

    private static Form form(String version) {
        MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();
        fields.putSingle("versie", version);
        return new Form(fields);
    }
}
