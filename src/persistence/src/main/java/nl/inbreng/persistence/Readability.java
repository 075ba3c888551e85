package nl.inbreng.persistence;

import jakarta.persistence.AttributeConverter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Stand;
import tools.jackson.core.type.TypeReference;

/**
 * Tells which verzoeken can be read, by trying what is kept of them with its own readers. It looks before live objects are read: an exception there ends the
 * transaction of the whole page, and with it everything that could be read. A damaged row goes to {@link DamageLog}.
 */
final class Readability {

    private static final InhoudColumn INHOUD = new InhoudColumn();
    private static final TypeReference<List<Herbasis.Onderdeel>> ONDERDELEN = new TypeReference<>() {};

    /** A column that the mapping reads. */
    private record Column(String name, AttributeConverter<?, String> reader) {}

    private static final List<Column> COLUMNS = List.of(new Column("herstel", INHOUD), new Column("eerste_inhoud", INHOUD), new Column("drager_tekst", INHOUD),
            new Column("gebied", new AreaColumn()), new Column("drempel", new ThresholdColumn()), new Column("eerste_fase", new RoundColumn()), new Column("herstelrondes", new RepairsColumn()),
            new Column("verificatie", new VerificatieColumn()), new Column("oordeel", new OordeelColumn()), new Column("planning", new PlanningColumn()),
            new Column("eerder_besluit", new DayColumn()), new Column("indiener_email", new EmailColumn()), new Column("nummer", new NumberColumn()));

    private static final String LOOK = COLUMNS.stream().map(column -> ", v." + column.name()).collect(Collectors.joining("", "select v.id, v.kenmerk, v.stand, v.voorstel, v.inhoud", " from verzoek v where "));
    private static final int FIRST = 5;

    private final Sql sql;
    private final DamageLog log;

    Readability(Sql sql, DamageLog log) {
        this.sql = sql;
        this.log = log;
    }

    /** A verzoek that was looked at. */
    record Looked(long id, Kenmerk kenmerk, Stand stand, boolean readable) {}

    /** Verzoeken by a condition on {@code v}, in order of their making. */
    List<Looked> of(String condition, Object... parameters) {
        return sql.rows(LOOK + condition + " order by v.id", parameters).stream()
                .map(row -> new Looked(row.number(0), new Kenmerk(row.text(1)), Stand.of(row.text(2)), isReadable(row))).toList();
    }

    /** Whether there is a verzoek with this kenmerk of which everything can be read, its published texts and what became of them too. */
    boolean isReadable(Kenmerk kenmerk) {
        return of("v.kenmerk = ?1", kenmerk).stream().anyMatch(Looked::readable) && damagedTexts("v.kenmerk = ?1", kenmerk).isEmpty();
    }

    /** Ids of the verzoeken, by a condition on {@code v}, of which a published text, or what became of it on a newer version, cannot be read. */
    Set<Long> damagedTexts(String condition, Object... parameters) {
        Set<Long> damaged = new HashSet<>();
        damaged.addAll(damaged("revisie", text -> Objects.requireNonNull((Amendement) Json.read(text, Inhoud.class)),
                sql.rows("select t.verzoek, t.inhoud from revisie t join verzoek v on v.id = t.verzoek where " + condition, parameters)));
        damaged.addAll(damaged("herbasis", text -> Json.read(text, ONDERDELEN),
                sql.rows("select t.verzoek, t.wijzigingen from herbasis t join verzoek v on v.id = t.verzoek where " + condition, parameters)));
        return damaged;
    }

    private Set<Long> damaged(String table, Consumer<String> reader, List<Row> rows) {
        return rows.stream().filter(row -> !reads(table, row.number(0), () -> reader.accept(row.text(1)))).map(row -> row.number(0)).collect(Collectors.toSet());
    }

    /** A list of ids in SQL. */
    static String list(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    private boolean isReadable(Row row) {
        return reads("verzoek", row.number(0), () -> {
            Inhoud inhoud = INHOUD.convertToEntityAttribute(row.text(4));
            for (int i = 0; i < COLUMNS.size(); i++) COLUMNS.get(i).reader().convertToEntityAttribute(row.optionalText(FIRST + i).orElse(null));
            long voorstel = inhoud instanceof Amendement amendement ? amendement.voorstel().id() : 0;
            if (row.optionalText(3).isPresent() && voorstel != row.number(3)) throw new IllegalStateException("de tekst noemt een ander raadsvoorstel dan de kolom");
        });
    }

    /** What a column of a verzoek holds; empty when it holds nothing or cannot be read. */
    <T> Optional<T> value(long verzoek, Optional<String> text, Function<String, T> reader) {
        return text.flatMap(words -> read("verzoek", verzoek, () -> reader.apply(words)));
    }

    private boolean reads(String table, long verzoek, Runnable reading) {
        return read(table, verzoek, () -> {
            reading.run();
            return true;
        }).isPresent();
    }

    private <T> Optional<T> read(String table, long verzoek, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RuntimeException damaged) {
            log.tell(table, verzoek, damaged);
            return Optional.empty();
        }
    }
}
