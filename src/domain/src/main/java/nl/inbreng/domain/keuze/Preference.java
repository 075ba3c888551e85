package nl.inbreng.domain.keuze;

import static nl.inbreng.domain.regeling.Instrument.BURGERAGENDERING;
import static nl.inbreng.domain.regeling.Instrument.BURGERAMENDEMENT;
import static nl.inbreng.domain.regeling.Instrument.BURGERINITIATIEF;
import static nl.inbreng.domain.regeling.Instrument.DORPSAGENDERING;
import static nl.inbreng.domain.regeling.Instrument.JONGERENINITIATIEF;
import static nl.inbreng.domain.regeling.Instrument.REFERENDUMVERZOEK;
import static nl.inbreng.domain.regeling.Instrument.STADSMOTIE;
import static nl.inbreng.domain.regeling.Instrument.UITDAAGRECHT;
import static nl.inbreng.domain.regeling.Instrument.WIJKAGENDERING;

import java.util.List;
import java.util.stream.Stream;
import nl.inbreng.domain.regeling.Instrument;

/**
 * What somebody answered.
 *
 * @param wish what is wanted
 * @param area about which place; only weighs where the wish asks for it
 * @param age  of the filer
 */
public record Preference(Wish wish, Area area, AgeRange age) {

    /** Instruments that could do, the best first and then the nearest to it. */
    public List<Instrument> candidates() {
        return switch (wish) {
            case TALK -> join(agendering(), initiatief(), List.of(STADSMOTIE));
            case DECIDE -> join(initiatief(), List.of(STADSMOTIE, BURGERAGENDERING));
            case CHANGE -> join(List.of(BURGERAMENDEMENT, STADSMOTIE, BURGERAGENDERING), initiatief());
            case SPEAK_OUT -> join(List.of(STADSMOTIE), initiatief(), List.of(BURGERAGENDERING));
            case TAKE_OVER -> join(List.of(UITDAAGRECHT), initiatief(), List.of(BURGERAGENDERING));
            case VOTE -> join(List.of(REFERENDUMVERZOEK), initiatief(), List.of(BURGERAGENDERING));
        };
    }

    private List<Instrument> agendering() {
        return switch (area) {
            case WIJK -> List.of(WIJKAGENDERING, BURGERAGENDERING);
            case DORP -> List.of(DORPSAGENDERING, BURGERAGENDERING);
            case GEMEENTE -> List.of(BURGERAGENDERING);
        };
    }

    /** The young have an instrument of their own in some gemeenten (Rotterdam), with fewer signatures. */
    private List<Instrument> initiatief() {
        return switch (age) {
            case YOUNG -> List.of(JONGERENINITIATIEF, BURGERINITIATIEF);
            case ADULT -> List.of(BURGERINITIATIEF);
        };
    }

    @SafeVarargs
    private static List<Instrument> join(List<Instrument>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
