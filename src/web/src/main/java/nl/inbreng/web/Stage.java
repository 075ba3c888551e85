package nl.inbreng.web;

import java.util.List;
import java.util.Set;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.verzoek.AgenderingStand;
import nl.inbreng.domain.verzoek.AmendementStand;
import nl.inbreng.domain.verzoek.InitiatiefStand;
import nl.inbreng.domain.verzoek.ReferendumStand;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Stand;
import nl.inbreng.domain.verzoek.UitdagingStand;

/**
 * One stage of the road after admission.
 *
 * @param kind  what it shows
 * @param title what residents read
 * @param at    the standen in which the verzoek is in this stage
 */
record Stage(Kind kind, String title, Set<Stand> at) {

    /** What a stage shows besides its title; one that is not always part of the road is only shown once it is reached. */
    enum Kind { AGENDA, OUTCOME, PLAIN, SOMETIMES }

    private static final Stage AGENDA = new Stage(Kind.AGENDA, "Op de agenda", Set.of(SharedStand.ONTVANKELIJK, SharedStand.INGEPLAND, AgenderingStand.INDIENER_UITGENODIGD));
    private static final Stage OUTCOME = new Stage(Kind.OUTCOME, "De uitkomst", Set.of(AgenderingStand.BESPROKEN));
    private static final Stage REPORT = new Stage(Kind.PLAIN, "De griffie koppelt terug wat ermee gebeurt", Set.of(SharedStand.AFGEROND, InitiatiefStand.BEKENDGEMAAKT, ReferendumStand.TOEGELATEN));

    /** What residents read; of an agenda also whose it is. @param decider who decides on the substance */
    String title(Orgaan decider) {
        return this == AGENDA ? title + " van " + decider.phrase() : title;
    }

    /** The stages of this shape, in order. */
    static List<Stage> of(Instrument.Shape shape) {
        return switch (shape) {
            case AGENDERING -> List.of(AGENDA, OUTCOME, REPORT);
            case INITIATIEF, MOTIE -> List.of(new Stage(Kind.SOMETIMES, "Het college geeft advies", Set.of(InitiatiefStand.COLLEGEADVIES)),
                    new Stage(Kind.SOMETIMES, "In de raadscommissie", Set.of(InitiatiefStand.IN_COMMISSIE)), AGENDA, OUTCOME,
                    new Stage(Kind.PLAIN, "Het besluit wordt bekendgemaakt", Set.of(SharedStand.AFGEROND)),
                    new Stage(Kind.PLAIN, REPORT.title(), Set.of(InitiatiefStand.BEKENDGEMAAKT)),
                    new Stage(Kind.SOMETIMES, "Wat er is uitgevoerd", Set.of(InitiatiefStand.UITVOERING_GEVOLGD)));
            case AMENDEMENT -> List.of(AGENDA, new Stage(Kind.SOMETIMES, "Ingediend in de raad als amendement", Set.of(AmendementStand.INGEDIEND_IN_RAAD)), OUTCOME, REPORT);
            case UITDAGING -> List.of(new Stage(Kind.PLAIN, "Het college behandelt het", Set.of(SharedStand.ONTVANKELIJK, UitdagingStand.BIJ_COLLEGE)), OUTCOME, REPORT);
            case REFERENDUM -> List.of(new Stage(Kind.AGENDA, "De raad beslist of hierover een referendum kan komen", AGENDA.at()),
                    new Stage(Kind.SOMETIMES, "Steun verzamelen voor het definitieve verzoek", Set.of(ReferendumStand.DEFINITIEF_OPEN)),
                    new Stage(Kind.SOMETIMES, "Controle van de steun", Set.of(ReferendumStand.DEFINITIEF_INGEDIEND)), OUTCOME, REPORT);
        };
    }

    /** How many stages are behind a verzoek that is not before admission any more. */
    static int done(List<Stage> stages, Stand stand) {
        if (stand.isFinal()) return stages.size();
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).at().contains(stand)) return i;
        }
        return 0;
    }
}
