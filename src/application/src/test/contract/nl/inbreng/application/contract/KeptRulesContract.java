package nl.inbreng.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.inbreng.application.Fingerprint;
import nl.inbreng.application.ports.RuleText;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.Verzoek;
import org.junit.jupiter.api.Test;

/** Where the texts of rules are kept, and the verzoeken that rest on them. */
public abstract class KeptRulesContract {

    private final Gemeente gemeente = Examples.gemeente();

    protected abstract Doors doors();

    @Test void a_text_comes_back_as_it_was_however_long() {
        RuleText text = new RuleText("GM9999-voorbeeldstad/x-2026-01-01.yaml", "naam: ’s-Hertogenbosch\r\n", "# 𝔊 Ĳ\n".repeat(9_000));
        keep(text);
        assertEquals(Optional.of(text), doors().keptRules().find(Fingerprint.of(text)));
    }

    @Test void what_is_kept_already_stays() {
        RuleText text = text("aantal: 10");
        keep(text);
        keep(new RuleText("GM0000-elders/y-2027-01-01.yaml", text.gemeente(), text.edition()));
        assertEquals(Optional.of(text), doors().keptRules().find(Fingerprint.of(text)));
    }

    @Test void another_text_has_another_fingerprint_wherever_it_differs() {
        RuleText text = new RuleText("p", "ab", "c");
        assertTrue(Fingerprint.of(text).matches("[0-9a-f]{64}"));
        assertNotEquals(Fingerprint.of(text), Fingerprint.of(new RuleText("p", "ab", "d")));
        assertNotEquals(Fingerprint.of(text), Fingerprint.of(new RuleText("p", "xb", "c")));
        assertNotEquals(Fingerprint.of(text), Fingerprint.of(new RuleText("p", "a", "bc")));
        assertEquals(Optional.empty(), doors().keptRules().find(Examples.hex()));
    }

    @Test void a_text_is_kept_with_the_act_or_not_at_all() {
        RuleText text = text("aantal: 11");
        assertThrows(IllegalStateException.class, () -> doors().keptRules().keep(text));
        assertThrows(IllegalStateException.class, () -> doors().transaction(() -> {
            doors().keptRules().keep(text);
            throw new IllegalStateException("broken on purpose");
        }));
        assertEquals(Optional.empty(), doors().keptRules().find(Fingerprint.of(text)));
    }

    @Test void a_verzoek_and_its_line_tell_on_which_text_they_rest() {
        RuleText text = text("aantal: 12");
        Verzoek draft = resting(text);
        Verzoek found = doors().transaction(() -> doors().verzoeken().find(draft.kenmerk()).orElseThrow());
        assertEquals(Optional.of(Fingerprint.of(text)), found.rules());
        assertEquals(List.of(Optional.of(Fingerprint.of(text))), doors().register().linesOf(draft.indiener().id()).stream().map(line -> line.rules()).toList());
        assertTrue(doors().verzoeken().rules().contains(Fingerprint.of(text)));
    }

    @Test void only_the_editions_of_verzoeken_that_keep_no_text_must_stay() {
        Verzoek keeps = resting(text("aantal: 13"));
        assertTrue(!doors().verzoeken().editions().contains(keeps.edition()));
        Gemeente elsewhere = Examples.gemeente();
        Verzoek older = Examples.draft(elsewhere);
        doors().transaction(() -> doors().verzoeken().add(older));
        assertTrue(doors().verzoeken().editions().contains(older.edition()));
    }

    @Test void from_its_opening_on_a_verzoek_rests_on_that_text() {
        RuleText first = text("aantal: 14");
        RuleText later = text("aantal: 15");
        keep(later);
        Verzoek draft = resting(first);
        doors().transaction(() -> {
            Verzoek verzoek = doors().verzoeken().find(draft.kenmerk()).orElseThrow();
            verzoek.restsOn(Fingerprint.of(later));
            Examples.opened(verzoek);
            verzoek.restsOn(Fingerprint.of(first));
        });
        assertEquals(Optional.of(Fingerprint.of(later)), doors().transaction(() -> doors().verzoeken().find(draft.kenmerk()).orElseThrow()).rules());
    }

    private Verzoek resting(RuleText text) {
        Regeling regeling = Examples.regeling(gemeente, Instrument.BURGERAGENDERING);
        Verzoek draft = new Verzoek(Examples.kenmerk(), regeling.header(), Examples.sanne(), Examples.agendering(), Examples.NOW);
        doors().transaction(() -> {
            doors().keptRules().keep(text);
            draft.restsOn(Fingerprint.of(text));
            doors().verzoeken().add(draft);
        });
        return draft;
    }

    private void keep(RuleText text) {
        doors().transaction(() -> doors().keptRules().keep(text));
    }

    private RuleText text(String rules) {
        return new RuleText(gemeente.code() + "-voorbeeldstad/burgeragendering-2026-01-01.yaml", "code: " + gemeente.code(), rules);
    }
}
