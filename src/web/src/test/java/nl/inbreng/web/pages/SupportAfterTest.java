package nl.inbreng.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.application.views.Support;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import nl.inbreng.web.Voorbeeldstad;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Rebase.Uitkomst;
import org.junit.jupiter.api.Test;

/** The page promises what happens, before and after the closing and after filing. */
class SupportAfterTest {

    private static final Instant LATER = Voorbeeldstad.OPENED.plusSeconds(60);

    @Test void while_support_is_gathered_people_are_asked_anew() {
        String told = SupportAfter.sentence(dossier(Voorbeeldstad.opened()), LATER);
        assertTrue(told.contains("de steun van nu (12) niet mee") && told.contains("om opnieuw te steunen"), told);
    }

    @Test void where_nothing_is_proposed_nothing_is_promised() {
        Wijziging change = new Wijziging("beslispunt-1", "beslispunt 1", "tien bomen", "twintig bomen");
        for (Uitkomst outcome : Uitkomst.values()) {
            Herbasis one = new Herbasis(Voorbeeldstad.opened().kenmerk(), 1, 2, Optional.of(outcome), List.of(new Herbasis.Onderdeel(change, outcome, Optional.empty(), "", Optional.empty())), LATER, Optional.empty());
            boolean promises = SupportAfter.of(dossier(Voorbeeldstad.opened()), one, LATER).contains("Dan telt uw steun gewoon mee");
            assertEquals(outcome != Uitkomst.CONFLICT && outcome != Uitkomst.WEES, promises, outcome.toString());
        }
    }

    @Test void after_the_closing_nobody_is() {
        String told = SupportAfter.sentence(dossier(Voorbeeldstad.opened()), Voorbeeldstad.CLOSES);
        assertTrue(told.contains("blijft de steun (12) bij uw eerdere tekst") && told.contains("de tijd om te steunen is voorbij"), told);
        assertFalse(told.contains("De griffie"), told);
    }

    @Test void after_filing_nobody_is_and_the_griffie_hears_of_it() {
        Verzoek verzoek = Voorbeeldstad.opened();
        verzoek.file(new VerzoekNumber(Voorbeeldstad.REGELING.header().instrument(), "9999", 2026, 1), 12, Voorbeeldstad.REGELING, LATER);
        String told = SupportAfter.sentence(dossier(verzoek), LATER);
        assertTrue(told.contains("uw verzoek is al ingediend") && told.contains("De griffie en wie bericht wil, krijgen een mail."), told);
        assertFalse(told.contains("Wij vragen"), told);
    }

    @Test void a_draft_has_no_support() {
        Verzoek draft = new Verzoek(Voorbeeldstad.opened().kenmerk(), Voorbeeldstad.REGELING.header(), Voorbeeldstad.opened().indiener(), Voorbeeldstad.opened().inhoud(), LATER);
        assertEquals("", SupportAfter.sentence(dossier(draft), LATER));
    }

    private static Dossier dossier(Verzoek verzoek) {
        return new Dossier(verzoek, Voorbeeldstad.REGELING, new Support(12, verzoek.threshold(), Optional.empty()), List.of());
    }
}
