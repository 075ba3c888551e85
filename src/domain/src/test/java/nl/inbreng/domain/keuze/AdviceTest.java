package nl.inbreng.domain.keuze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.regeling.Availability;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.OpenEdition;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.Regeling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The prefixes of the formal numbers stand for the instruments. */
class AdviceTest {

    @ParameterizedTest
    @CsvSource({
        "TALK, WIJK, YOUNG, WA BA JI BI SM", "TALK, WIJK, ADULT, WA BA BI SM", "TALK, DORP, YOUNG, DA BA JI BI SM", "TALK, DORP, ADULT, DA BA BI SM",
        "TALK, GEMEENTE, YOUNG, BA JI BI SM", "TALK, GEMEENTE, ADULT, BA BI SM", "DECIDE, GEMEENTE, YOUNG, JI BI SM BA", "DECIDE, GEMEENTE, ADULT, BI SM BA",
        "CHANGE, GEMEENTE, YOUNG, BM SM BA JI BI", "CHANGE, GEMEENTE, ADULT, BM SM BA BI", "SPEAK_OUT, GEMEENTE, YOUNG, SM JI BI BA", "SPEAK_OUT, GEMEENTE, ADULT, SM BI BA",
        "TAKE_OVER, GEMEENTE, YOUNG, UR JI BI BA", "TAKE_OVER, GEMEENTE, ADULT, UR BI BA", "VOTE, GEMEENTE, YOUNG, RV JI BI BA", "VOTE, GEMEENTE, ADULT, RV BI BA"})
    void the_best_comes_first_and_then_what_is_nearest(Wish wish, Area area, AgeRange age, String expected) {
        assertEquals(expected, prefixes(new Preference(wish, area, age).candidates()));
        if (wish.asksArea()) return;
        for (Area other : Area.values()) assertEquals(expected, prefixes(new Preference(wish, other, age).candidates()), "what is not asked does not weigh");
    }

    /** All 36 answers in each of the 512 gemeenten that can be: the first that can be used, or a plain word that there is none. */
    @Test void each_answer_in_each_gemeente_leads_to_the_first_instrument_that_is_there() {
        int asked = 0;
        for (Set<Instrument> there : subsets()) {
            for (Preference preference : preferences()) {
                Instrument best = preference.candidates().getFirst();
                List<Instrument> usable = preference.candidates().stream().filter(there::contains).toList();
                Advice advice = Advice.of(preference, instrument -> there.contains(instrument) ? available(instrument, 12) : new Availability.None());
                assertEquals(usable.isEmpty() ? "none" : usable.getFirst().prefix(), switch (advice) {
                    case Advice.Fits fits -> fits.regeling().header().instrument().prefix();
                    case Advice.Nearest near -> near.regeling().header().instrument().prefix();
                    case Advice.OnlySimple only -> "none";
                });
                assertEquals(there.contains(best), advice instanceof Advice.Fits);
                asked++;
            }
        }
        assertEquals(36 * 512, asked);
    }

    @Test void who_is_too_young_hears_so_and_gets_another() {
        Preference young = new Preference(Wish.VOTE, Area.GEMEENTE, AgeRange.YOUNG);
        for (int age : new int[] {0, 16, 17}) assertEquals(available(Instrument.REFERENDUMVERZOEK, age).regeling(), fits(young, age), "some of them are old enough");
        Function<Instrument, Availability> adultsOnly = instrument -> switch (instrument) {
            case REFERENDUMVERZOEK -> available(instrument, 18);
            case BURGERAGENDERING -> available(instrument, 12);
            default -> new Availability.None();
        };
        Advice advice = Advice.of(young, adultsOnly);
        assertEquals(new Advice.Nearest(new Advice.Unmet(Instrument.REFERENDUMVERZOEK, available(Instrument.REFERENDUMVERZOEK, 18)), available(Instrument.BURGERAGENDERING, 12).regeling()), advice);
        assertTrue(Advice.of(new Preference(Wish.VOTE, Area.GEMEENTE, AgeRange.ADULT), adultsOnly) instanceof Advice.Fits);
    }

    @Test void what_waits_for_the_griffie_or_is_not_in_force_is_said_and_passed_over() {
        Preference talk = new Preference(Wish.TALK, Area.GEMEENTE, AgeRange.ADULT);
        OpenEdition open = new OpenEdition(Examples.header(Instrument.BURGERAGENDERING), List.of(new OpenEdition.OpenQuestion("steun.aantal", "Hoeveel?")));
        for (Availability not : List.of(new Availability.AwaitsGriffie(open), new Availability.NotInForce(open.header()), new Availability.None())) {
            Advice.Unmet best = new Advice.Unmet(Instrument.BURGERAGENDERING, not);
            assertEquals(new Advice.OnlySimple(List.of(best)), Advice.of(talk, instrument -> instrument == Instrument.BURGERAGENDERING ? not : new Availability.None()));
            assertEquals(new Advice.Nearest(best, available(Instrument.STADSMOTIE, 12).regeling()),
                    Advice.of(talk, instrument -> instrument == Instrument.STADSMOTIE ? available(instrument, 12) : not));
        }
    }

    @Test void who_gets_none_hears_of_each_that_has_rules_and_of_the_best_in_any_case() {
        Availability none = new Availability.None();
        Availability.NotInForce ended = new Availability.NotInForce(Examples.header(Instrument.BURGERAGENDERING));
        assertEquals(new Advice.OnlySimple(List.of(new Advice.Unmet(Instrument.WIJKAGENDERING, none), new Advice.Unmet(Instrument.BURGERAGENDERING, ended))),
                Advice.of(new Preference(Wish.TALK, Area.WIJK, AgeRange.ADULT), instrument -> instrument == Instrument.BURGERAGENDERING ? ended : none));
    }

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void each_instrument_is_for_one_wish_and_is_the_best_for_somebody(Instrument instrument) {
        Wish wish = Wish.of(instrument);
        assertTrue(preferences().stream().filter(preference -> preference.wish() == wish).anyMatch(preference -> preference.candidates().getFirst() == instrument));
        assertFalse(preferences().stream().filter(preference -> preference.wish() != wish).anyMatch(preference -> preference.candidates().getFirst() == instrument));
    }

    @Test void answers_are_read_back_from_their_words_and_nothing_else_is_an_answer() {
        for (Wish wish : Wish.values()) assertEquals(wish, Wish.of(wish.word()).orElseThrow());
        for (Area area : Area.values()) assertEquals(area, Area.of(area.word()).orElseThrow());
        for (AgeRange age : AgeRange.values()) assertEquals(age, AgeRange.of(age.word()).orElseThrow());
        for (String none : new String[] {null, "", "TALK", "iets"}) {
            assertTrue(Wish.of(none).isEmpty() && Area.of(none).isEmpty() && AgeRange.of(none).isEmpty());
        }
    }

    private static Regeling fits(Preference preference, int age) {
        return ((Advice.Fits) Advice.of(preference, instrument -> available(instrument, age))).regeling();
    }

    private static Availability.Available available(Instrument instrument, int age) {
        return new Availability.Available(Examples.regeling(instrument, age));
    }

    private static List<Preference> preferences() {
        List<Preference> all = new ArrayList<>();
        for (Wish wish : Wish.values()) {
            for (Area area : Area.values()) Arrays.stream(AgeRange.values()).forEach(age -> all.add(new Preference(wish, area, age)));
        }
        return all;
    }

    private static List<Set<Instrument>> subsets() {
        List<Set<Instrument>> all = new ArrayList<>();
        for (int bits = 0; bits < 1 << Instrument.values().length; bits++) {
            Set<Instrument> some = EnumSet.noneOf(Instrument.class);
            for (Instrument instrument : Instrument.values()) if ((bits >> instrument.ordinal() & 1) == 1) some.add(instrument);
            all.add(some);
        }
        return all;
    }

    private static String prefixes(List<Instrument> instruments) {
        return instruments.stream().map(Instrument::prefix).collect(Collectors.joining(" "));
    }

    @Test void who_talks_about_a_subject_is_who_decides() {
        assertEquals("De raadscommissie praat over uw onderwerp.", Wish.TALK.sentence(Orgaan.COMMISSIE));
        assertEquals(Wish.TALK.sentence(), Wish.TALK.sentence(Orgaan.RAAD));
        assertEquals(Wish.VOTE.sentence(), Wish.VOTE.sentence(Orgaan.COMMISSIE));
    }
}
