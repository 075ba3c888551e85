package nl.inbreng.web.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.views.Besluitstand;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.Texts;
import nl.inbreng.web.parts.Cell;
import nl.inbreng.web.parts.Column;
import nl.inbreng.web.parts.Tone;

/**
 * The raadsvoorstellen of a gemeente as rows of a table. From the moment a meeting begins its outcomes and its decision are recorded, so what was on it stays within reach.
 *
 * @param coming of meetings that are still to come, the first one first
 * @param past   of meetings that began in the past year, the latest first
 */
public record VoorstelRows(List<List<Cell>> coming, List<List<Cell>> past) {

    /** Columns of both tables. */
    public static final List<Column> COLUMNS = List.of(new Column("Raadsvoorstel"), new Column("Vergadering"), new Column("Versie", true), new Column("Onderdelen", true), new Column("Status"), new Column("Besluit"), new Column("Let op"));
    /** How long the raadsvoorstellen of a meeting stay within reach. */
    static final Duration BACK = Duration.ofDays(366);

    /** Those of a gemeente at this moment. @param stand how the decision on one stands */
    static VoorstelRows of(Agenda agenda, String gemeente, Instant now, Function<StoredVoorstel, Besluitstand> stand) {
        List<StoredVoorstel> all = agenda.voorstellen(gemeente, now.minus(BACK));
        return new VoorstelRows(rows(all.stream().filter(one -> !one.ref().begins().isBefore(now)), stand), rows(all.reversed().stream().filter(one -> one.ref().begins().isBefore(now)), stand));
    }

    private static List<List<Cell>> rows(Stream<StoredVoorstel> voorstellen, Function<StoredVoorstel, Besluitstand> stand) {
        return voorstellen.map(one -> row(one, besluit(one, stand.apply(one)))).toList();
    }

    /** A decision that must be confirmed again leads to where that is done. */
    private static Cell besluit(StoredVoorstel voorstel, Besluitstand stand) {
        return switch (stand) {
            case GEEN -> Cell.text("–");
            case BEVESTIGD -> Cell.badge("Besluit bevestigd", Tone.OK);
            case OPNIEUW -> Cell.link("Bevestig het besluit opnieuw", BesluitScreen.path(voorstel.ref().id()));
        };
    }

    private static List<Cell> row(StoredVoorstel voorstel, Cell besluit) {
        return List.of(Cell.link(voorstel.ref().titel(), VoorstellenPage.PAGE + "/" + voorstel.ref().id()),
                Cell.text(voorstel.ref().vergadering() + ", " + Texts.shortDay(voorstel.ref().begins())), Cell.text(String.valueOf(voorstel.ref().versie())),
                Cell.text(String.valueOf(voorstel.eenheden().stream().filter(TekstEenheid::amendeerbaar).count())),
                Cell.badge(VoorstelScreen.word(voorstel.status()), VoorstelScreen.tone(voorstel.status())), besluit,
                Cell.text(voorstel.note().isEmpty() ? "–" : voorstel.note()));
    }
}
