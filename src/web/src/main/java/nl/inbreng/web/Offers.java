package nl.inbreng.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.inbreng.domain.keuze.Advice;
import nl.inbreng.domain.keuze.Wish;
import nl.inbreng.domain.regeling.Availability;
import nl.inbreng.domain.regeling.EditionHeader;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.OpenEdition;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Validity;
import nl.inbreng.web.parts.Card;

/**
 * The instruments of a gemeente today, under their local names.
 *
 * @param open    that residents can use
 * @param waiting of which the griffie must confirm rules first
 * @param closed  that are not in force today
 */
public record Offers(List<Regeling> open, List<OpenEdition> waiting, List<EditionHeader> closed) {

    public Offers {
        open = List.copyOf(open);
        waiting = List.copyOf(waiting);
        closed = List.copyOf(closed);
    }

    /** Sorts all instruments. @param today how each stands in the gemeente */
    static Offers of(Function<Instrument, Availability> today) {
        List<Regeling> open = new ArrayList<>();
        List<OpenEdition> waiting = new ArrayList<>();
        List<EditionHeader> closed = new ArrayList<>();
        for (Instrument instrument : Instrument.values()) {
            switch (today.apply(instrument)) {
                case Availability.Available available -> open.add(available.regeling());
                case Availability.AwaitsGriffie waits -> waiting.add(waits.edition());
                case Availability.NotInForce not -> closed.add(not.header());
                case Availability.None none -> { }
            }
        }
        return new Offers(open, waiting, closed);
    }

    /** The open ones to choose from. */
    public List<Card> cards() {
        return open.stream().map(Offers::card).toList();
    }

    /** An instrument to begin with: its local name, what it is for and what it takes. */
    public static Card card(Regeling regeling) {
        Instrument instrument = regeling.header().instrument();
        String place = switch (instrument.shape()) {
            case AMENDEMENT -> "agenda";
            case AGENDERING, INITIATIEF, MOTIE, UITDAGING, REFERENDUM -> instrument.word();
        };
        return Card.of(regeling.header().naam(), "/" + regeling.header().gemeente().slug() + "/" + place)
                .meta(whose(instrument)).text(Wish.of(instrument).sentence(regeling.decider()) + " " + needed(regeling));
    }

    private static String whose(Instrument instrument) {
        return switch (instrument) {
            case WIJKAGENDERING -> "Over uw eigen buurt of wijk";
            case DORPSAGENDERING -> "Over uw eigen dorp";
            case JONGERENINITIATIEF -> "Voor jongeren";
            case BURGERAMENDEMENT -> "Kies eerst een vergadering";
            case BURGERAGENDERING, BURGERINITIATIEF, STADSMOTIE, UITDAAGRECHT, REFERENDUMVERZOEK -> "";
        };
    }

    private static String needed(Regeling regeling) {
        String ages = regeling.filer().ages();
        return "Nodig: " + regeling.first().phrase() + (regeling.first().filerCounts() ? ", uzelf meegeteld." : ".") + (ages.isEmpty() ? "" : " Voor wie " + ages + " is.");
    }

    /** Why the best instrument cannot be used. @param gemeente its name */
    public static String why(Advice.Unmet unmet, String gemeente) {
        return unmet.instrument().heading() + ": " + switch (unmet.found()) {
            case Availability.Available available -> "daarvoor moet u in " + gemeente + " " + available.regeling().filer().ages() + " zijn.";
            case Availability.AwaitsGriffie waits -> "dat kan in " + gemeente + " nog niet. De griffie moet de regels eerst bevestigen.";
            case Availability.NotInForce not -> "dat kan in " + gemeente + " nu niet. De regeling geldt " + period(not.header().validity()) + ".";
            case Availability.None none -> "dat kan in " + gemeente + " niet via deze site.";
        };
    }

    /** "van 1 januari 2023 tot en met 28 februari 2026", or "vanaf 1 januari 2023". */
    public static String period(Validity validity) {
        String from = Texts.date(validity.from());
        return validity.until().map(until -> "van " + from + " tot en met " + Texts.date(until.minusDays(1))).orElse("vanaf " + from);
    }
}
