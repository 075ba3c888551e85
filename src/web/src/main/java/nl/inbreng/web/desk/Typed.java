package nl.inbreng.web.desk;

import java.util.List;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.web.parts.Answer;

/**
 * The forms of a dossier, one of them perhaps filled in just now.
 *
 * @param oordeel     decision
 * @param steun       verified support
 * @param planning    place on the agenda
 * @param drager      who carries it
 * @param uitkomst    outcome
 * @param stap        any other step
 * @param verbetering corrected outcome
 * @param basis       body and article of the form that was filled in
 */
public record Typed(OordeelForm oordeel, SteunForm steun, PlanningForm planning, DragerForm drager, UitkomstForm uitkomst, StapForm stap,
                    VerbeteringForm verbetering, BasisForm basis) {

    static final Typed EMPTY = new Typed(OordeelForm.EMPTY, SteunForm.EMPTY, PlanningForm.EMPTY, DragerForm.EMPTY, UitkomstForm.EMPTY, StapForm.EMPTY,
            VerbeteringForm.EMPTY, BasisForm.EMPTY);

    Typed with(OordeelForm form) {
        return new Typed(form, steun, planning, drager, uitkomst, stap, verbetering, basis);
    }

    Typed with(SteunForm form) {
        return new Typed(oordeel, form, planning, drager, uitkomst, stap, verbetering, basis);
    }

    Typed with(PlanningForm form) {
        return new Typed(oordeel, steun, form, drager, uitkomst, stap, verbetering, basis);
    }

    Typed with(DragerForm form) {
        return new Typed(oordeel, steun, planning, form, uitkomst, stap, verbetering, basis);
    }

    Typed with(UitkomstForm form) {
        return new Typed(oordeel, steun, planning, drager, form, stap, verbetering, basis);
    }

    Typed with(StapForm form) {
        return new Typed(oordeel, steun, planning, drager, uitkomst, form, verbetering, basis);
    }

    Typed with(VerbeteringForm form) {
        return new Typed(oordeel, steun, planning, drager, uitkomst, stap, form, basis);
    }

    Typed with(BasisForm form) {
        return new Typed(oordeel, steun, planning, drager, uitkomst, stap, verbetering, form);
    }

    /** What was typed in the form of this act. @param grounds rules that could be ticked */
    List<Answer> answers(Act act, List<Ground> grounds) {
        return switch (act) {
            case OORDEEL -> oordeel.typed(grounds);
            case STEUN -> steun.typed();
            case PLANNING -> planning.typed();
            case DRAGER -> drager.typed();
            case UITKOMST -> uitkomst.typed();
            case STAP -> stap.typed();
            case VERBETERING -> verbetering.typed();
        };
    }
}
