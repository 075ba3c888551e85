package nl.inbreng.web.desk;

import java.util.List;
import nl.inbreng.application.views.AgendaState;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.web.Texts;
import nl.inbreng.web.parts.Cell;
import nl.inbreng.web.parts.Column;
import nl.inbreng.web.parts.NavLink;

/**
 * What waits for the griffie of one gemeente.
 *
 * @param open        filed verzoeken that are not finished, nearest term first
 * @param closed      finished ones
 * @param late        how many are past their term
 * @param voorstellen raadsvoorstellen that wait for confirmation
 * @param besluiten   decisions that must be confirmed again, each with where that is done
 * @param questions   open questions in the rules
 * @param agenda      our copy of the agenda
 */
public record WorkList(List<List<Cell>> open, List<List<Cell>> closed, int late, int voorstellen, List<NavLink> besluiten, int questions, AgendaCopy agenda) {

    /** Columns of both tables. */
    public static final List<Column> COLUMNS = List.of(new Column("Nummer"), new Column("Titel"), new Column("Termijn"), new Column("Soort"),
            new Column("Stand"), new Column("Steun", true));

    public WorkList {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
        besluiten = List.copyOf(besluiten);
    }

    /**
     * Our copy of the agenda in words.
     *
     * @param connected whether the gemeente has a connection with a council information system
     * @param age       how old the copy is
     * @param failure   why the latest attempt failed, or empty
     * @param skipped   what could not be read at the last good attempt, each in a sentence
     */
    public record AgendaCopy(boolean connected, String age, String failure, List<String> skipped) {

        public AgendaCopy {
            skipped = List.copyOf(skipped);
        }

        static AgendaCopy of(Gemeente gemeente, AgendaState state) {
            boolean connected = !gemeente.ris().connector().equals("geen");
            String age = state.lastGood().map(at -> "Agenda van " + Texts.moment(at) + ".").orElse("De agenda is nog nooit opgehaald.");
            return new AgendaCopy(connected, age, state.failure().orElse(""), state.skipped());
        }

        /** Whether the latest attempt failed. */
        public boolean failed() {
            return !failure.isEmpty();
        }
    }
}
