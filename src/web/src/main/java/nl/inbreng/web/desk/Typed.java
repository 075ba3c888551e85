package nl.inbreng.web.desk;

import java.util.List;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.web.parts.Answer;

/**
 * The four forms of a dossier, one of them perhaps filled in just now.
 *
 * @param oordeel  decision
 * @param planning place on the agenda
 * @param drager   who carries it
 * @param uitkomst outcome
 */
public record Typed(OordeelForm oordeel, PlanningForm planning, DragerForm drager, UitkomstForm uitkomst) {

    static Typed of(OordeelForm form) {
        return new Typed(form, PlanningForm.EMPTY, DragerForm.EMPTY, UitkomstForm.EMPTY);
    }

    static Typed of(PlanningForm form) {
        return new Typed(OordeelForm.EMPTY, form, DragerForm.EMPTY, UitkomstForm.EMPTY);
    }

    static Typed of(DragerForm form) {
        return new Typed(OordeelForm.EMPTY, PlanningForm.EMPTY, form, UitkomstForm.EMPTY);
    }

    static Typed of(UitkomstForm form) {
        return new Typed(OordeelForm.EMPTY, PlanningForm.EMPTY, DragerForm.EMPTY, form);
    }

    /** What was typed in the form of this act. @param grounds rules that could be ticked */
    List<Answer> answers(Act act, List<Ground> grounds) {
        return switch (act) {
            case OORDEEL -> oordeel.typed(grounds);
            case PLANNING -> planning.typed();
            case DRAGER -> drager.typed();
            case UITKOMST -> uitkomst.typed();
        };
    }
}
