package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.application.views.VerzoekLine;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.domain.regeling.LocalFacts;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.Filing;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Publishing;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Verzoek;
import org.junit.jupiter.api.Test;

/** The rules of a verzoek are those of the day it was opened; a draft follows the file. */
class KeptRulesTest {

    private final Town town = new Town();

    @Test void rules_that_change_after_opening_do_not_change_the_verzoek() {
        Kenmerk kenmerk = town.open();
        town.rulesAsk(50);
        assertEquals(Examples.NEEDED, needed(kenmerk));
        town.support(kenmerk, Examples.NEEDED);
        assertInstanceOf(Filing.Filed.class, town.act(() -> town.file().file(town.sanne, kenmerk)));
    }

    @Test void a_draft_opens_under_the_rules_as_they_are_that_day() {
        Kenmerk kenmerk = town.draft(Examples.agendering());
        town.rulesAsk(50);
        assertEquals(50, needed(kenmerk));
        Optional<String> before = town.verzoek(kenmerk).rules();
        town.act(() -> town.publish().publish(town.sanne, kenmerk));
        assertEquals(50, town.verzoek(kenmerk).threshold().orElseThrow().number());
        assertTrue(!town.verzoek(kenmerk).rules().equals(before));
    }

    @Test void a_verzoek_runs_to_its_end_under_an_edition_that_was_withdrawn() {
        Kenmerk kenmerk = town.open();
        town.withdrawRules();
        town.support(kenmerk, Examples.NEEDED);
        assertInstanceOf(Filing.Filed.class, town.act(() -> town.file().file(town.sanne, kenmerk)));
        assertEquals(Examples.NEEDED, needed(town.editions.line(line(kenmerk))));
    }

    @Test void a_draft_whose_edition_is_gone_is_shown_and_kept_and_told_that_the_rules_ended() {
        Kenmerk kenmerk = town.draft(Examples.agendering());
        town.withdrawRules();
        Publishing refused = town.act(() -> town.publish().publish(town.sanne, kenmerk));
        Ground ground = assertInstanceOf(Publishing.Refused.class, refused).ground();
        assertEquals("geldigheid", ground.code());
        assertEquals(SharedStand.CONCEPT, town.verzoek(kenmerk).stand());
        assertEquals(Examples.agendering(), town.verzoek(kenmerk).draft());
        assertEquals(Examples.NEEDED, needed(kenmerk));
        assertEquals(kenmerk, line(kenmerk).kenmerk());
    }

    @Test void only_a_verzoek_from_before_rules_were_kept_cannot_do_without_its_edition() {
        Verzoek older = Examples.open(town.gemeente);
        town.act(() -> {
            town.doors.verzoeken().add(older);
            return null;
        });
        assertEquals(Examples.NEEDED, needed(older.kenmerk()));
        town.withdrawRules();
        assertTrue(assertThrows(IllegalStateException.class, () -> needed(older.kenmerk())).getMessage().contains("Zet het bestand terug zoals het was."));
    }

    private int needed(Kenmerk kenmerk) {
        return needed(town.editions.verzoek(town.verzoek(kenmerk)));
    }

    private static int needed(Regeling regeling) {
        return regeling.first().tiers().get(0).need().number(LocalFacts.NONE, "", LocalDate.MAX).orElseThrow();
    }

    private VerzoekLine line(Kenmerk kenmerk) {
        return town.doors.register().linesOf(town.sanne.id()).stream().filter(each -> each.kenmerk().equals(kenmerk)).findFirst().orElseThrow();
    }
}
