package nl.inbreng.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Ranglijst;
import nl.inbreng.application.views.Support;
import nl.inbreng.domain.rangorde.Candidate;
import nl.inbreng.domain.rangorde.Rangorde;
import nl.inbreng.domain.regeling.EarlierDecision;
import nl.inbreng.domain.regeling.Exclusion;
import nl.inbreng.domain.regeling.Need;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.Procedure;
import nl.inbreng.domain.regeling.Ranking;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Scale;
import nl.inbreng.domain.regeling.Stage;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.regeling.Tier;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.termijn.TermUnit;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Indiener;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;

/** A candidate with four people among five, under rules that give a place by rank; the next place is on 3 November 2026. */
public final class ByRank {

    public static final Instant NOW = Voorbeeldstad.OPENED.plusSeconds(3600);
    public static final Regeling REGELING = regeling();

    private ByRank() {}

    /** The candidate. */
    public static Verzoek verzoek() {
        Verzoek verzoek = new Verzoek(new Kenmerk("b2c3d4f5g6"), REGELING.header(), new Indiener("sanne", "Sanne", new EmailAddress("s@voorbeeld.example")), Voorbeeldstad.TEXT, Voorbeeldstad.OPENED);
        verzoek.publish(REGELING, new Threshold(1, true, "artikel 5"), new Deadline(Voorbeeldstad.CLOSES, "Tot en met 28 november."), Voorbeeldstad.OPENED);
        return verzoek;
    }

    /** With three others who confirmed. */
    public static Dossier dossier(Verzoek verzoek) {
        return new Dossier(verzoek, REGELING, new Support(3, verzoek.threshold(), Optional.empty()), List.of());
    }

    /** Among four others. @param ahead how many of them have more support */
    public static Ranglijst list(int ahead) {
        List<Candidate> all = new ArrayList<>(List.of(candidate("b2c3d4f5g6", 4)));
        for (int i = 0; i < 4; i++) all.add(candidate("b2c3d4f5g" + (i + 2 == 6 ? 9 : i + 2), i < ahead ? 9 : 1));
        return new Ranglijst(REGELING, Rangorde.at(NOW, all), Map.of(), List.of(), NOW);
    }

    private static Candidate candidate(String kenmerk, int support) {
        return new Candidate(new Kenmerk(kenmerk), support, Voorbeeldstad.OPENED, Voorbeeldstad.CLOSES);
    }

    private static Regeling regeling() {
        Regeling r = Voorbeeldstad.REGELING;
        Ranking ranking = new Ranking(new Term(3, TermUnit.WEKEN, false, "artikel 5"), LocalDate.of(2026, 1, 13), "artikel 5");
        EarlierDecision earlier = new EarlierDecision(Optional.of(new Term(12, TermUnit.MAANDEN, false, "artikel 4")), "nieuwe argumenten", "artikel 4, onder e");
        return new Regeling(r.header(), r.filer(), r.supporter(), List.of(new Stage("", List.of(new Tier(Scale.STAD, new Need.Ranked(ranking), "artikel 5")), false, r.window(), Optional.empty())),
                r.fields(), List.of(new Exclusion("klacht", "een klacht", "artikel 4, onder c", "Ga naar het klachtloket.")), r.terms(),
                new Procedure("de agendacommissie", Optional.empty(), Optional.of(Orgaan.AGENDACOMMISSIE), Optional.empty(), List.of(), Optional.empty(), Optional.of(earlier)));
    }
}
