package nl.inbreng.domain.raad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoorstelRefTest {

    @ParameterizedTest
    @ValueSource(strings = {"Raadsvoorstel Bomenplan", "raadsvoorstel: Bomenplan", " RAADSVOORSTEL", "Raadsvoorstel\nBomenplan"})
    void a_title_that_begins_with_the_word_is_not_labelled_with_it_again(String titel) {
        assertEquals("", ref(titel).before("het raadsvoorstel "));
        assertEquals("Voorstel", ref(titel).label());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bomenplan", "", "Raadsvoorstellen van het jaar", "Het raadsvoorstel over bomen"})
    void any_other_title_is(String titel) {
        assertEquals("het raadsvoorstel ", ref(titel).before("het raadsvoorstel "));
        assertEquals("Raadsvoorstel", ref(titel).label());
    }

    private static VoorstelRef ref(String titel) {
        return new VoorstelRef(1, titel, 1, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3", "Raadsvergadering", Instant.EPOCH);
    }
}
