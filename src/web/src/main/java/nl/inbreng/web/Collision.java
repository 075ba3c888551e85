package nl.inbreng.web;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Two clicks at the same instant: the database lets one win; the other act is done once more and then finds what the first one did. */
public final class Collision {

    private Collision() {}

    /** Does an act, and does it again when it collided with another. @param <T> outcome of the act */
    public static <T> T again(Supplier<T> act) {
        try {
            return act.get();
        } catch (RuntimeException fault) {
            if (Stream.iterate((Throwable) fault, cause -> cause != null, Throwable::getCause).limit(20).noneMatch(Collision::collided)) throw fault;
            return act.get();
        }
    }

    /** Somebody else changed the row, or stored the same unique key (SQLSTATE class 23). */
    private static boolean collided(Throwable cause) {
        return cause instanceof OptimisticLockException || cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith("23");
    }
}
