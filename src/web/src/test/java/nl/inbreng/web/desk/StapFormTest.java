package nl.inbreng.web.desk;

import static nl.inbreng.web.desk.Posted.form;
import static nl.inbreng.web.desk.Posted.value;
import static nl.inbreng.web.desk.Posted.wrong;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.verzoek.AgenderingStand;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Planning;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.TailStand;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import nl.inbreng.web.Voorbeeldstad;
import nl.inbreng.web.parts.Choice;
import org.junit.jupiter.api.Test;

/** The one form for every step without questions of its own, and what each stand offers beside it. */
class StapFormTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Basis BASIS = new Basis(Orgaan.RAAD, "");

    private final Verzoek verzoek = Voorbeeldstad.opened();

    @Test void only_steps_that_the_stand_allows_can_be_chosen() {
        planned();
        assertEquals(AgenderingStand.BESPROKEN, value(StapForm.of(form("stap-naar", "BESPROKEN")).read(steps())));
        assertEquals(List.of("stap-naar"), wrong(StapForm.of(form("stap-naar", "INGEDIEND_IN_RAAD")).read(steps())));
        assertEquals(List.of("INDIENER_UITGENODIGD", "BESPROKEN"), StapForm.EMPTY.fields(steps(), List.of()).getFirst().choices().stream().map(Choice::value).toList());
    }

    @Test void a_single_step_is_chosen_already_and_says_that_it_needs_a_text() {
        planned();
        take(new Stap.Conclude(Uitkomst.BESPROKEN, "", BASIS));
        assertEquals("TERUGGEKOPPELD", StapForm.EMPTY.fields(steps(), List.of()).getFirst().value());
        assertFalse(StapForm.EMPTY.fields(steps(), List.of()).get(1).options().optional());
    }

    @Test void each_stand_offers_its_own_acts() {
        verzoek.file(new VerzoekNumber(Instrument.BURGERAGENDERING, "9999", 2026, 1), 10, Voorbeeldstad.REGELING, NOW);
        assertEquals(List.of(Act.OORDEEL, Act.STEUN), offered());
        take(new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Voldoet.", List.of(), List.of())));
        assertEquals(List.of(Act.PLANNING), offered());
        take(new Stap.Plan(new Planning("Raad", NOW, "3"), BASIS));
        assertEquals(List.of(Act.UITKOMST, Act.STAP, Act.PLANNING), offered());
        take(new Stap.Conclude(Uitkomst.BESPROKEN, "", BASIS));
        assertEquals(List.of(Act.STAP, Act.VERBETERING), offered());
    }

    @Test void a_body_that_was_not_chosen_is_the_usual_one() {
        assertEquals(new Basis(Orgaan.COMMISSIE, "artikel 8"), value(BasisForm.of(Act.STAP, form("stap-artikel", "artikel 8")).read(Act.STAP, Orgaan.COMMISSIE)));
        assertEquals(Orgaan.PRESIDIUM, value(BasisForm.of(Act.STAP, form("stap-orgaan", "PRESIDIUM")).read(Act.STAP, Orgaan.COMMISSIE)).orgaan());
        assertEquals(List.of("stap-artikel"), wrong(BasisForm.of(Act.STAP, form("stap-artikel", "a".repeat(201))).read(Act.STAP, Orgaan.COMMISSIE)));
    }

    @Test void what_a_step_lacks_is_told_at_its_own_question() {
        assertEquals("stap-toelichting", Typing.error(new Shortcoming("toelichting", ""), Act.STAP).field());
        assertEquals("toelichting", Typing.error(new Shortcoming("toelichting", ""), Act.UITKOMST).field());
    }

    @Test void a_number_that_is_none_is_asked_again() {
        assertEquals(List.of("steun-geldig", "steun-reden"), wrong(SteunForm.of(form("steun-geldig", "-1")).read()));
        assertEquals(9, value(SteunForm.of(form("steun-geldig", "9", "steun-reden", "Steekproef.")).read()));
    }

    @Test void a_correction_says_what_was_wrong_and_cannot_put_off() {
        planned();
        assertEquals(List.of("verbetering-uitkomst", "verbetering-reden"), wrong(VerbeteringForm.of(form("verbetering-uitkomst", "AANGEHOUDEN")).read(verzoek)));
        assertTrue(wrong(VerbeteringForm.of(form("verbetering-uitkomst", "TOEZEGGING", "verbetering-reden", "Vergissing.")).read(verzoek)).isEmpty());
        take(new Stap.Conclude(Uitkomst.TOEZEGGING, "Voor mei.", BASIS));
        assertEquals("Voor mei.", VerbeteringForm.EMPTY.fields(verzoek, List.of()).get(1).value(), "what stands can be changed");
        assertEquals(List.of("verbetering-uitkomst"), wrong(corrected("Voor mei.").read(verzoek)));
        assertEquals(Uitkomst.TOEZEGGING, value(corrected("Voor juni.").read(verzoek)));
    }

    private static VerbeteringForm corrected(String toelichting) {
        return VerbeteringForm.of(form("verbetering-uitkomst", "TOEZEGGING", "verbetering-toelichting", toelichting, "verbetering-reden", "Vergissing."));
    }

    private void planned() {
        verzoek.file(new VerzoekNumber(Instrument.BURGERAGENDERING, "9999", 2026, 1), 10, Voorbeeldstad.REGELING, NOW);
        take(new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Voldoet.", List.of(), List.of())));
        take(new Stap.Plan(new Planning("Raad", NOW, "3"), BASIS));
    }

    private void take(Stap stap) {
        verzoek.take(stap, new Obstacles.Facts(Voorbeeldstad.REGELING, 10, NOW));
    }

    private List<TailStand> steps() {
        return Obstacles.steps(verzoek, Voorbeeldstad.REGELING);
    }

    private List<Act> offered() {
        return java.util.Arrays.stream(Act.values()).filter(act -> act.offered(verzoek, Voorbeeldstad.REGELING)).toList();
    }
}
