package nl.inbreng.domain.verzoek;

import static nl.inbreng.domain.Examples.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.Initiatief;
import nl.inbreng.domain.regeling.DragerWijze;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.termijn.Deadline;
import org.junit.jupiter.api.Test;

/** What must be filled in for a step, and what is said when it isn't; whither each step leads is in {@link ProcesTest}. */
class CourseTest {

    private static final Instant NOW = at("2026-03-15T12:00");
    private static final Planning RAAD = new Planning("Raad", at("2026-04-01T20:00"), "4 Zebrapad");
    private static final Initiatief INITIATIEF = new Initiatief("Een zebrapad", "een zebrapad aan te leggen", "De school gaat open.", "", "");
    private static final Drager VAN_DALEN = new Drager(DragerWijze.RAADSLID_NEEMT_OVER, "Mevrouw Van Dalen", Optional.empty());
    private static final String LONGEST = "x".repeat(Oordeel.LIMIT);

    @Test void from_none_to_all_of_the_counted_signatures_can_be_valid() {
        String number = "Vul een aantal in van 0 tot en met 9: zoveel steunbetuigingen zijn er geteld.";
        assertEquals(number, wrong("geldig", Taking.verify(Examples.filed(), -1, NOW)));
        assertEquals(new Moving.Moved(SharedStand.HERSTEL), Taking.verify(Examples.filed(), 0, NOW));
        assertEquals(new Moving.Moved(SharedStand.INGEDIEND), Taking.verify(Examples.filed(), 9, NOW));
        assertEquals(number, wrong("geldig", Taking.verify(Examples.filed(), 10, NOW)));
    }

    @Test void a_verification_says_how_it_was_done_in_so_many_characters() {
        assertTrue(wrong("reden", verify(" ")).startsWith("Schrijf op hoe u hebt gecontroleerd"));
        assertEquals(new Moving.Moved(SharedStand.INGEDIEND), verify(LONGEST));
        assertEquals("Gebruik hooguit 5000 tekens.", wrong("reden", verify(LONGEST + "x")));
    }

    @Test void a_repaired_text_is_complete_before_it_is_handed_in() {
        Verzoek verzoek = Examples.filed();
        Taking.decide(verzoek, new Oordeel(Oordeel.Soort.HERSTEL, "Vul aan.", List.of(), List.of("artikel 4")), NOW);
        verzoek.rewrite(new Agendering("Een zebrapad", "", "De school gaat open.", ""));
        wrong("vraag", Taking.handIn(verzoek, NOW));
        verzoek.rewrite(Examples.AGENDERING);
        assertEquals(new Moving.Moved(SharedStand.INGEDIEND), Taking.handIn(verzoek, NOW));
        assertEquals(new Moving.NotFrom(SharedStand.INGEDIEND), Taking.handIn(verzoek, NOW));
    }

    @Test void in_the_commissie_only_a_changed_text_is_handed_in() {
        Verzoek verzoek = initiatief();
        advance(verzoek, InitiatiefStand.IN_COMMISSIE, "");
        assertEquals("U hebt nog niets veranderd.", wrong("titel", Taking.handIn(verzoek, NOW)));
        Initiatief adapted = new Initiatief("Twee zebrapaden", "twee zebrapaden aan te leggen", "De school gaat open.", "", "");
        verzoek.rewrite(adapted);
        assertEquals(new Moving.Moved(InitiatiefStand.IN_COMMISSIE), Taking.handIn(verzoek, NOW));
        assertEquals(adapted, verzoek.inhoud());
    }

    @Test void a_drager_has_a_name_unless_the_raad_must_treat_it_anyway() {
        String name = "Vul de naam in van het raadslid of van het presidium.";
        assertEquals(name, wrong("drager", carry(amendement(), new Drager(DragerWijze.RAADSLID_NEEMT_OVER, " ", Optional.empty()))));
        assertInstanceOf(Moving.Moved.class, carry(amendement(), new Drager(DragerWijze.VERPLICHTE_BEHANDELING, " ", Optional.empty())));
        assertInstanceOf(Moving.Moved.class, carry(amendement(), named(Drager.LIMIT)));
        assertEquals(name, wrong("drager", carry(amendement(), named(Drager.LIMIT + 1))));
    }

    @Test void only_an_amendement_has_a_drager_and_the_text_of_the_drager_is_one() {
        Drager agenda = new Drager(DragerWijze.RAADSLID_NEEMT_OVER, "Mevrouw Van Dalen", Optional.of(Examples.AGENDERING));
        assertEquals("De tekst van de drager is geen amendement.", wrong("drager", carry(amendement(), agenda)));
        assertEquals(new Moving.NotFrom(SharedStand.ONTVANKELIJK), carry(initiatief(), VAN_DALEN));
    }

    @Test void an_outcome_is_one_that_this_kind_of_verzoek_can_have() {
        Verzoek verzoek = planned(initiatief());
        assertTrue(wrong("uitkomst", Taking.conclude(verzoek, Uitkomst.BESPROKEN, "")).startsWith("Deze uitkomst past niet"));
        wrong("toelichting", Taking.conclude(verzoek, Uitkomst.AANGENOMEN, LONGEST + "x"));
        assertEquals(new Moving.Moved(SharedStand.AFGEROND), Taking.conclude(verzoek, Uitkomst.AANGENOMEN, LONGEST));
    }

    @Test void the_raad_votes_on_an_amendement_that_its_drager_proposed() {
        Verzoek verzoek = planned(amendement());
        assertTrue(wrong("uitkomst", Taking.conclude(verzoek, Uitkomst.AANGENOMEN, "")).startsWith("Noem eerst de drager."));
        assertTrue(wrong("naar", advance(verzoek, AmendementStand.INGEDIEND_IN_RAAD, "")).startsWith("Noem eerst de drager."));
        carry(verzoek, VAN_DALEN);
        assertEquals("Leg eerst vast dat de drager het als amendement heeft ingediend.", wrong("uitkomst", Taking.conclude(verzoek, Uitkomst.AANGENOMEN, "")));
        assertEquals(new Moving.Moved(AmendementStand.INGEDIEND_IN_RAAD), advance(verzoek, AmendementStand.INGEDIEND_IN_RAAD, ""));
        assertEquals(new Moving.Moved(SharedStand.AFGEROND), Taking.conclude(verzoek, Uitkomst.AANGENOMEN, ""));
        assertEquals(new Moving.Moved(SharedStand.AFGEROND), correct(verzoek, Uitkomst.VERWORPEN, "Verkeerd aangevinkt."));
    }

    @Test void the_outcome_that_stands_already_is_a_correction_only_with_another_explanation() {
        Verzoek verzoek = planned(initiatief());
        Taking.conclude(verzoek, Uitkomst.AANGENOMEN, "Met 20 stemmen.");
        assertEquals("Deze uitkomst staat er al, met dezelfde toelichting: aangenomen. Er is niets veranderd. Kies een andere uitkomst of wijzig de toelichting.",
                wrong("uitkomst", Taking.step(verzoek, new Stap.Correct(Uitkomst.AANGENOMEN, " Met 20 stemmen.", "Verkeerd geteld.", Taking.BASIS), NOW)));
        assertEquals(new Moving.Moved(SharedStand.AFGEROND), Taking.step(verzoek, new Stap.Correct(Uitkomst.AANGENOMEN, "Met 21 stemmen.", "Verkeerd geteld.", Taking.BASIS), NOW));
        assertEquals("Met 21 stemmen.", verzoek.treatment().toelichting());
        assertEquals(new Moving.Moved(SharedStand.AFGEROND), correct(verzoek, Uitkomst.VERWORPEN, "Verkeerd geteld."));
        wrong("uitkomst", correct(verzoek, Uitkomst.VERWORPEN, "Verkeerd geteld."));
    }

    @Test void what_was_on_no_agenda_can_only_lapse() {
        Verzoek verzoek = amendement();
        assertEquals("Het verzoek stond nog op geen agenda. Dan kan het alleen vervallen.", wrong("uitkomst", Taking.conclude(verzoek, Uitkomst.OVERGENOMEN, "")));
        assertEquals(new Moving.Moved(SharedStand.AFGEROND), Taking.conclude(verzoek, Uitkomst.VERVALLEN, ""));
    }

    @Test void a_correction_says_what_was_wrong_and_is_an_outcome_that_can_be() {
        Verzoek verzoek = planned(amendement());
        assertEquals(new Moving.NotFrom(SharedStand.INGEPLAND), correct(verzoek, Uitkomst.OVERGENOMEN, "Vergissing."));
        Taking.conclude(verzoek, Uitkomst.TER_KENNISNEMING, "");
        assertTrue(wrong("reden", correct(verzoek, Uitkomst.OVERGENOMEN, " ")).startsWith("Schrijf op wat er verkeerd was."));
        wrong("reden", correct(verzoek, Uitkomst.OVERGENOMEN, LONGEST + "x"));
        assertTrue(wrong("uitkomst", correct(verzoek, Uitkomst.AANGEHOUDEN, "Vergissing.")).startsWith("Wat al is afgerond"));
        assertTrue(wrong("uitkomst", correct(verzoek, Uitkomst.BESPROKEN, "Vergissing.")).startsWith("Deze uitkomst past niet"));
        assertTrue(wrong("uitkomst", correct(verzoek, Uitkomst.AANGENOMEN, "Vergissing.")).startsWith("Over dit amendement kon niet worden gestemd"));
        assertEquals(new Moving.Moved(SharedStand.AFGEROND), correct(verzoek, Uitkomst.OVERGENOMEN, LONGEST));
    }

    @Test void only_what_was_adopted_is_carried_out_and_that_is_told() {
        Verzoek rejected = fedBack(Uitkomst.VERWORPEN);
        assertEquals("De raad heeft niets besloten dat wordt uitgevoerd.", wrong("naar", told(rejected, "Het is er.")));
        Verzoek adopted = fedBack(Uitkomst.AANGENOMEN);
        assertEquals("Schrijf op wat de indiener hierover moet weten.", wrong("toelichting", told(adopted, " ")));
        wrong("toelichting", told(adopted, LONGEST + "x"));
        assertEquals(new Moving.Moved(InitiatiefStand.UITVOERING_GEVOLGD), told(adopted, LONGEST));
    }

    @Test void a_step_for_another_kind_of_verzoek_is_refused() {
        assertEquals(new Moving.NotFrom(SharedStand.ONTVANKELIJK), advance(initiatief(), AmendementStand.INGEDIEND_IN_RAAD, ""));
        assertEquals(new Moving.NotFrom(SharedStand.ONTVANKELIJK), Taking.conclude(initiatief(), Uitkomst.AANGENOMEN, ""));
    }

    /** What is said at this field. */
    private static String wrong(String field, Moving moving) {
        Moving.Incomplete incomplete = assertInstanceOf(Moving.Incomplete.class, moving);
        assertEquals(field, incomplete.shortcoming().veld());
        return incomplete.shortcoming().melding();
    }

    private static Moving verify(String reden) {
        return Taking.step(Examples.filed(), new Stap.Verify(9, reden, Taking.BASIS), NOW);
    }

    private static Moving carry(Verzoek verzoek, Drager drager) {
        return Taking.step(verzoek, new Stap.NameDrager(drager, Taking.BASIS), NOW);
    }

    private static Moving advance(Verzoek verzoek, TailStand to, String toelichting) {
        return Taking.step(verzoek, new Stap.Advance(to, toelichting, Taking.BASIS), NOW);
    }

    private static Moving told(Verzoek verzoek, String toelichting) {
        return advance(verzoek, InitiatiefStand.UITVOERING_GEVOLGD, toelichting);
    }

    private static Moving correct(Verzoek verzoek, Uitkomst uitkomst, String reden) {
        return Taking.step(verzoek, new Stap.Correct(uitkomst, "", reden, Taking.BASIS), NOW);
    }

    private static Drager named(int length) {
        return new Drager(DragerWijze.RAADSLID_NEEMT_OVER, "x".repeat(length), Optional.empty());
    }

    private static Verzoek planned(Verzoek verzoek) {
        Taking.plan(verzoek, RAAD);
        return verzoek;
    }

    private static Verzoek fedBack(Uitkomst uitkomst) {
        Verzoek verzoek = planned(initiatief());
        Taking.conclude(verzoek, uitkomst, "");
        advance(verzoek, InitiatiefStand.BEKENDGEMAAKT, "");
        advance(verzoek, ClosingStand.TERUGGEKOPPELD, "De indiener is gebeld.");
        return verzoek;
    }

    private static Verzoek initiatief() {
        return admitted(Examples.regeling(Instrument.BURGERINITIATIEF, 12), INITIATIEF, Examples.TEN);
    }

    private static Verzoek amendement() {
        return admitted(Examples.burgeramendement(), Examples.amendement("bomen", "meer bomen"), Examples.FIVE);
    }

    private static Verzoek admitted(Regeling regeling, Inhoud inhoud, Threshold threshold) {
        Verzoek verzoek = new Verzoek(Examples.KENMERK, regeling.header(), Examples.SANNE, inhoud, NOW);
        verzoek.publish(regeling, threshold, new Deadline(at("2026-03-27T00:00"), "Drie dagen ervoor."), NOW);
        verzoek.file(new VerzoekNumber(regeling.header().instrument(), "9999", 2026, 1), 9, regeling, NOW);
        Taking.decide(verzoek, new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Goed.", List.of(), List.of()), NOW);
        return verzoek;
    }
}
