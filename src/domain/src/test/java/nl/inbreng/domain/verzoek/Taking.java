package nl.inbreng.domain.verzoek;

import java.time.Instant;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.regeling.Orgaan;

/** Steps under the rules of the example, as short as a test can read them. */
final class Taking {

    static final Basis BASIS = new Basis(Orgaan.RAAD, "artikel 7");

    private Taking() {}

    static Moving step(Verzoek verzoek, Stap stap, Instant now) {
        return verzoek.take(stap, new Obstacles.Facts(Examples.burgeragendering(), verzoek.geteld(), now));
    }

    static Moving decide(Verzoek verzoek, Oordeel oordeel, Instant now) {
        return step(verzoek, new Stap.Decide(oordeel), now);
    }

    static Moving handIn(Verzoek verzoek, Instant now) {
        return step(verzoek, new Stap.HandIn(), now);
    }

    static Moving handIn(Verzoek verzoek, int confirmed, Instant now) {
        return verzoek.take(new Stap.HandIn(), new Obstacles.Facts(Examples.burgeragendering(), confirmed, now));
    }

    static Moving verify(Verzoek verzoek, int geldig, Instant now) {
        return step(verzoek, new Stap.Verify(geldig, "Gecontroleerd.", BASIS), now);
    }

    static Moving plan(Verzoek verzoek, Planning planning) {
        return step(verzoek, new Stap.Plan(planning, BASIS), planning.begins());
    }

    static Moving conclude(Verzoek verzoek, Uitkomst uitkomst, String toelichting) {
        return step(verzoek, new Stap.Conclude(uitkomst, toelichting, BASIS), Instant.EPOCH);
    }
}
