package nl.inbreng.web.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.Texts;
import nl.inbreng.web.parts.Cell;
import nl.inbreng.web.parts.Column;

/**
 * The raadsvoorstellen of a gemeente as rows of a table. From the moment a meeting begins its outcomes and its decision are recorded, so what was on it stays within reach.
 *
 * @param coming of meetings that are still to come, the first one first
 * @param past   of meetings that began in the past year, the latest first
 */
public record VoorstelRows(List<List<Cell>> coming, List<List<Cell>> past) {

    /** Columns of both tables. */
    public static final List<Column> COLUMNS = List.of(new Column("Raadsvoorstel"), new Column("Vergadering"), new Column("Versie", true), new Column("Onderdelen", true), new Column("Status"), new Column("Let op"));
    private static final Duration BACK = Duration.ofDays(366);

    /** Those of a gemeente at this moment. */
    static VoorstelRows of(Agenda agenda, String gemeente, Instant now) {
        List<StoredVoorstel> all = agenda.voorstellen(gemeente, now.minus(BACK));
        return new VoorstelRows(rows(all.stream().filter(one -> !one.ref().begins().isBefore(now))), rows(all.reversed().stream().filter(one -> one.ref().begins().isBefore(now))));
    }

    private static List<List<Cell>> rows(Stream<StoredVoorstel> voorstellen) {
        return voorstellen.map(VoorstelRows::row).toList();
    }

    private static List<Cell> row(StoredVoorstel voorstel) {
        return List.of(Cell.link(voorstel.ref().titel(), VoorstellenPage.PAGE + "/" + voorstel.ref().id()),
                Cell.text(voorstel.ref().vergadering() + ", " + Texts.shortDay(voorstel.ref().begins())), Cell.text(String.valueOf(voorstel.ref().versie())),
                Cell.text(String.valueOf(voorstel.eenheden().stream().filter(TekstEenheid::amendeerbaar).count())),
                Cell.badge(VoorstelScreen.word(voorstel.status()), VoorstelScreen.tone(voorstel.status())),
                Cell.text(voorstel.note().isEmpty() ? "–" : voorstel.note()));
    }
}
