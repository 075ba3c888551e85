package nl.inbreng.domain.verzoek;

import static nl.inbreng.domain.Examples.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.Procedure;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.TermKind;
import nl.inbreng.domain.regeling.Terms;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.termijn.TermUnit;
import org.junit.jupiter.api.Test;

/** Filed on Tuesday 10 March 2026 at noon, under rules that set each term. */
class FiledTermsTest {

    private static final Oordeel ADMITTED = new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Goed.", List.of(), List.of());
    private static final Oordeel REPAIR = new Oordeel(Oordeel.Soort.HERSTEL, "Vul aan.", List.of(), List.of("artikel 4"));

    @Test void without_other_terms_in_the_regeling_only_the_review_is_there() {
        FiledTerm review = FiledTerms.of(Examples.filed(), Examples.burgeragendering()).getFirst();
        assertEquals(1, FiledTerms.of(Examples.filed(), Examples.burgeragendering()).size());
        assertEquals(new FiledTerm(TermKind.TOETS, "de griffie", new Deadline(at("2026-03-21T00:00"),
                "De termijn van 10 dagen begint op woensdag 11 maart 2026 en loopt tot en met vrijdag 20 maart 2026."), false), review);
    }

    @Test void each_term_has_its_last_day_and_who_must_act() {
        List<FiledTerm> terms = FiledTerms.of(Examples.filed(), full());
        assertEquals(List.of(TermKind.ONTVANGST, TermKind.VOLLEDIGHEID, TermKind.TOETS, TermKind.PREADVIES, TermKind.BESLUIT), terms.stream().map(FiledTerm::kind).toList());
        assertEquals(List.of("2026-03-11", "2026-03-17", "2026-03-20", "2026-04-21", "2026-06-02"), terms.stream().map(t -> t.end().lastDay().toString()).toList());
        assertEquals(List.of("de griffie", "de griffie", "het presidium", "het college van burgemeester en wethouders", "de raad"), terms.stream().map(FiledTerm::who).toList());
        assertEquals(List.of(true, false, false, false, false), terms.stream().map(FiledTerm::met).toList());
    }

    @Test void a_decision_meets_the_review_and_asking_to_repair_only_tells_what_is_missing() {
        Verzoek asked = decided(REPAIR);
        assertTrue(term(TermKind.VOLLEDIGHEID, asked).met());
        assertFalse(term(TermKind.TOETS, asked).met());
        Verzoek admitted = decided(ADMITTED);
        assertTrue(term(TermKind.TOETS, admitted).met());
        assertEquals(LocalDate.of(2026, 3, 20), term(TermKind.TOETS, admitted).end().lastDay());
        assertFalse(term(TermKind.BESLUIT, admitted).met());
    }

    @Test void during_repair_the_filer_is_to_act_and_the_others_wait_for_all_of_the_hersteltermijn() {
        Verzoek asked = decided(REPAIR);
        FiledTerm repair = term(TermKind.HERSTEL, asked);
        assertEquals("de indiener", repair.who());
        assertEquals(LocalDate.of(2026, 3, 22), repair.end().lastDay());
        assertEquals(LocalDate.of(2026, 3, 28), term(TermKind.TOETS, asked).end().lastDay());
        asked.take(new Stap.HandIn(), new Obstacles.Facts(full(), 9, at("2026-03-16T12:00")));
        assertEquals(Optional.empty(), FiledTerms.of(TermKind.HERSTEL, asked, full()));
        assertEquals(LocalDate.of(2026, 3, 22), term(TermKind.TOETS, asked).end().lastDay());
        assertEquals(LocalDate.of(2026, 6, 4), term(TermKind.BESLUIT, asked).end().lastDay());
    }

    @Test void the_least_time_before_the_vergadering_is_known_once_it_is_planned_and_is_never_moved() {
        assertEquals(Optional.empty(), FiledTerms.of(TermKind.VOOR_VERGADERING, Examples.filed(), full()));
        for (String[] day : new String[][] {{"2026-03-24T20:00", "2026-03-10", "true"}, {"2026-03-23T20:00", "2026-03-09", "false"}}) {
            Verzoek planned = decided(ADMITTED);
            planned.take(new Stap.Plan(new Planning("Raad", at(day[0]), "4"), Taking.BASIS), new Obstacles.Facts(full(), 9, at(day[0])));
            FiledTerm before = term(TermKind.VOOR_VERGADERING, planned);
            assertEquals(day[1], before.end().lastDay().toString());
            assertEquals(day[2], String.valueOf(before.met()));
        }
    }

    @Test void an_amendement_has_its_vergadering_from_the_beginning() {
        Verzoek verzoek = new Verzoek(Examples.KENMERK, Examples.burgeramendement().header(), Examples.SANNE, Examples.amendement("bomen", "meer bomen"), at("2026-03-01T12:00"));
        verzoek.publish(Examples.burgeramendement(), Examples.FIVE, new Deadline(at("2026-03-28T00:00"), ""), at("2026-03-02T12:00"));
        verzoek.file(new VerzoekNumber(Instrument.BURGERAMENDEMENT, "9999", 2026, 1), 5, Examples.burgeramendement(), at("2026-03-10T12:00"));
        assertEquals(LocalDate.of(2026, 3, 16), term(TermKind.VOOR_VERGADERING, verzoek).end().lastDay());
    }

    @Test void only_an_outcome_meets_the_decision_and_putting_it_off_is_none() {
        for (Uitkomst uitkomst : List.of(Uitkomst.AANGEHOUDEN, Uitkomst.BESPROKEN)) {
            Verzoek planned = decided(ADMITTED);
            Taking.plan(planned, new Planning("Raad", at("2026-04-01T20:00"), "4"));
            Taking.conclude(planned, uitkomst, "");
            assertEquals(uitkomst == Uitkomst.BESPROKEN, term(TermKind.BESLUIT, planned).met());
        }
    }

    @Test void nothing_runs_before_filing_and_after_the_end() {
        assertEquals(List.of(), FiledTerms.of(Examples.open(), full()));
        Verzoek withdrawn = Examples.filed();
        withdrawn.take(new Stap.Withdraw(), new Obstacles.Facts(full(), 9, at("2026-03-12T12:00")));
        assertEquals(List.of(), FiledTerms.of(withdrawn, full()));
    }

    /** Each term that a regeling can set; the presidium tests. */
    static Regeling full() {
        Map<TermKind, Term> terms = new EnumMap<>(Examples.burgeragendering().terms().terms());
        terms.put(TermKind.ONTVANGST, new Term(1, TermUnit.WERKDAGEN, false, "artikel 7"));
        terms.put(TermKind.VOLLEDIGHEID, new Term(1, TermUnit.WEKEN, false, "artikel 7"));
        terms.put(TermKind.PREADVIES, new Term(6, TermUnit.WEKEN, false, "artikel 8"));
        terms.put(TermKind.BESLUIT, new Term(12, TermUnit.WEKEN, false, "artikel 8"));
        terms.put(TermKind.VOOR_VERGADERING, new Term(2, TermUnit.WEKEN, false, "artikel 8"));
        Regeling r = Examples.burgeragendering();
        Procedure procedure = new Procedure("de raad", Optional.of(Orgaan.PRESIDIUM), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
        return new Regeling(r.header(), r.filer(), r.supporter(), r.stages(), r.fields(), r.exclusions(), new Terms(terms, Set.of()), procedure);
    }

    private static FiledTerm term(TermKind kind, Verzoek verzoek) {
        return FiledTerms.of(kind, verzoek, full()).orElseThrow();
    }

    /** Decided on 15 March. */
    private static Verzoek decided(Oordeel oordeel) {
        Verzoek verzoek = Examples.filed();
        Instant now = at("2026-03-15T12:00");
        verzoek.take(new Stap.Decide(oordeel), new Obstacles.Facts(full(), 9, now));
        return verzoek;
    }
}
