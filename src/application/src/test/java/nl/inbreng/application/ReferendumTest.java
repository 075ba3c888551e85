package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.Confirming;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Planning;
import nl.inbreng.domain.verzoek.ReferendumStand;
import nl.inbreng.domain.verzoek.Signing;
import nl.inbreng.domain.verzoek.Stap;
import org.junit.jupiter.api.Test;

/** A referendumverzoek from the first signature to its admission. The first round asks three others, the second five in 42 days. */
class ReferendumTest {

    private static final Basis GRIFFIER = new Basis(Orgaan.GRIFFIER, "");
    private static final Basis RAAD = new Basis(Orgaan.RAAD, "");

    private final Town town = new Town();
    private final Kenmerk kenmerk = town.openReferendum();

    @Test void the_same_people_sign_again_and_the_referendum_is_admitted() {
        toSecondRound();
        assertEquals(0, town.confirmed(kenmerk));
        assertTrue(last().text().contains("Nodig: 5 inwoners. Steun uit de eerste ronde telt niet opnieuw. Steunen kan tot en met "), last().text());
        town.support(kenmerk, Examples.NEEDED_AGAIN);
        town.act(this::look);
        assertEquals(Examples.NEEDED_AGAIN, town.confirmed(kenmerk));
        assertEquals(new Moving.Moved(ReferendumStand.DEFINITIEF_INGEDIEND), handIn());
        assertEquals("De indiener heeft het definitieve verzoek ingediend. Steun in de tweede ronde: 5 van de 5 die nodig zijn.", last().text());
        assertEquals("artikel 20 van de Verordening burgerinbreng Voorbeeldstad 2026", last().artikel());
        assertEquals(Examples.NEEDED, town.verzoek(kenmerk).supportAtFiling());
        assertEquals(new Moving.Moved(ReferendumStand.TOEGELATEN), take(new Stap.Advance(ReferendumStand.TOEGELATEN, "", RAAD)));
    }

    @Test void each_round_is_dated_and_told_to_the_filer() {
        town.support(kenmerk, Examples.NEEDED);
        town.act(this::look);
        Instant first = town.thresholdMet(kenmerk).orElseThrow();
        toSecondRound();
        assertEquals(Optional.empty(), town.thresholdMet(kenmerk));
        town.support(kenmerk, Examples.NEEDED_AGAIN - 1);
        town.act(this::look);
        assertEquals(Optional.empty(), town.thresholdMet(kenmerk));
        town.wait(Duration.ofHours(1));
        town.support(kenmerk, Examples.NEEDED_AGAIN);
        town.act(this::look);
        assertEquals(Optional.of(town.clock.instant()), town.thresholdMet(kenmerk));
        assertTrue(first.isBefore(town.clock.instant()));
        assertEquals(2, town.letters("drempel").size());
        assertEquals(List.of(kenmerk), town.doors.verzoeken().openForSupport());
    }

    @Test void one_too_few_is_refused_with_article_needed_and_found() {
        toSecondRound();
        town.support(kenmerk, Examples.NEEDED_AGAIN - 1);
        Moving.Refused refused = assertInstanceOf(Moving.Refused.class, handIn());
        assertEquals("artikel 20 van de Verordening burgerinbreng Voorbeeldstad 2026", refused.ground().artikel());
        assertEquals("5", refused.ground().needed());
        assertEquals("4", refused.ground().found());
        assertEquals(0, town.letters("definitief").size());
        assertEquals(new Moving.Unknown(), town.act(() -> town.file().handIn(town.bilal, new Opened(kenmerk, town.verzoek(kenmerk).version()))));
    }

    @Test void after_closing_enough_is_still_handed_in_and_both_are_told() {
        toSecondRound();
        town.support(kenmerk, Examples.NEEDED_AGAIN);
        town.clock.set(town.verzoek(kenmerk).closes().orElseThrow());
        town.closeWindows();
        int before = town.letters("griffie").size();
        assertInstanceOf(Moving.Moved.class, handIn());
        String receipt = town.letters("definitief").getFirst().body();
        assertTrue(receipt.contains("Steun in de tweede ronde: 5 van de 5 die nodig zijn\nRegel: artikel 20"), receipt);
        assertEquals("sanne@inwoners.example", town.letters("definitief").getFirst().to().value());
        assertEquals(before + 1, town.letters("griffie").size());
        assertTrue(town.letters("griffie").getLast().body().startsWith("De indiener heeft het definitieve verzoek ingediend."));
    }

    @Test void a_link_of_the_first_round_counts_for_nothing_in_the_second() {
        town.support(kenmerk, Examples.NEEDED);
        String used = town.lastToken();
        town.act(() -> town.sign().sign(kenmerk, Examples.signer(8)));
        String unused = town.lastToken();
        Instant closed = town.verzoek(kenmerk).closes().orElseThrow();
        toSecondRound();
        for (String token : List.of(used, unused)) {
            assertEquals(new Confirming.Closed(kenmerk, closed), town.act(() -> town.confirm().confirm(token)));
            assertFalse(town.act(() -> town.confirm().counts(token)));
        }
        assertEquals(0, town.confirmed(kenmerk));
        assertEquals(new Signing.LookInYourMail(), town.act(() -> town.sign().sign(kenmerk, Examples.signer(8))));
        assertEquals(new Confirming.Counted(kenmerk), town.act(() -> town.confirm().confirm(town.lastToken())));
    }

    @Test void too_little_is_recorded_by_the_griffie_after_closing() {
        toSecondRound();
        Stap.Advance tooFew = new Stap.Advance(ReferendumStand.DEFINITIEF_TE_WEINIG, "Vier van de vijf.", GRIFFIER);
        assertInstanceOf(Moving.Incomplete.class, take(tooFew));
        town.clock.set(town.verzoek(kenmerk).closes().orElseThrow());
        assertEquals(new Moving.Moved(ReferendumStand.DEFINITIEF_TE_WEINIG), take(tooFew));
    }

    /** Filed with what the first round asks, admitted, planned, and opened again a week later. */
    private void toSecondRound() {
        town.support(kenmerk, Examples.NEEDED);
        town.act(() -> town.file().file(town.sanne, kenmerk));
        take(new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Alles klopt.", List.of(), List.of())));
        take(new Stap.Plan(new Planning("Raad", town.clock.instant(), "4 Zwembad"), GRIFFIER));
        town.wait(Duration.ofDays(3));
        assertEquals(new Moving.Moved(ReferendumStand.DEFINITIEF_OPEN), take(new Stap.Advance(ReferendumStand.DEFINITIEF_OPEN, "Het mag.", RAAD)));
    }

    private Moving take(Stap.OfGriffie stap) {
        return town.act(() -> town.handle().take(town.wim, new Opened(kenmerk, town.verzoek(kenmerk).version()), stap));
    }

    private Moving handIn() {
        return town.act(() -> town.file().handIn(town.sanne, new Opened(kenmerk, town.verzoek(kenmerk).version())));
    }

    private Void look() {
        town.threshold().look(kenmerk);
        return null;
    }

    private Event last() {
        return town.doors.verzoeken().events(town.verzoek(kenmerk)).getLast();
    }
}
