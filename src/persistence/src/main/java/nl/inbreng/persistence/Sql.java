package nl.inbreng.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import nl.inbreng.domain.verzoek.Kenmerk;

/** SQL on the connection of the running transaction, after what changed on live objects has been written to it. Parameters are ?1, ?2 and so on. */
final class Sql {

    private static final MomentColumn MOMENT = new MomentColumn();

    private final EntityManager entityManager;

    Sql(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Changes rows and tells how many. */
    int change(String sql, Object... parameters) {
        return query(sql, parameters).executeUpdate();
    }

    /** All rows of an answer. */
    List<Row> rows(String sql, Object... parameters) {
        List<?> answer = query(sql, parameters).getResultList();
        return answer.stream().map(row -> new Row(row instanceof Object[] columns ? columns : new Object[] {row})).toList();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, column(parameters[i]));
        }
        return query;
    }

    private static Object column(Object value) {
        return switch (value) {
            case Instant moment -> MOMENT.convertToDatabaseColumn(moment);
            case Kenmerk kenmerk -> kenmerk.value();
            case Enum<?> word -> word.name();
            case null, default -> value;
        };
    }
}
