package nl.inbreng.persistence;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.Initiatief;
import nl.inbreng.domain.inhoud.Motie;
import nl.inbreng.domain.inhoud.Referendumvraag;
import nl.inbreng.domain.inhoud.Uitdaging;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as JSON text in a column. The words are the names of the record components; "soort" tells which inhoud it is.
 * A list that was not kept yet when a row was written is empty.
 */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().addMixIn(Inhoud.class, InhoudWords.class)
            .withConfigOverride(List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))).build();

    private Json() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** An inhoud with its tag, which only is written when the declared type is known. */
    static String write(Inhoud inhoud) {
        return MAPPER.writerFor(Inhoud.class).writeValueAsString(inhoud);
    }

    static <T> T read(String text, Class<T> type) {
        return MAPPER.readValue(text, type);
    }

    static <T> T read(String text, TypeReference<T> type) {
        return MAPPER.readValue(text, type);
    }

    /** The stored tags. A tag that was ever stored stays. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "soort")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Agendering.class, name = "agendering"),
        @JsonSubTypes.Type(value = Initiatief.class, name = "initiatief"),
        @JsonSubTypes.Type(value = Motie.class, name = "motie"),
        @JsonSubTypes.Type(value = Uitdaging.class, name = "uitdaging"),
        @JsonSubTypes.Type(value = Referendumvraag.class, name = "referendumvraag"),
        @JsonSubTypes.Type(value = Amendement.class, name = "amendement")
    })
    private interface InhoudWords {}
}
