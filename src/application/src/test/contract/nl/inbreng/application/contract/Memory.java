package nl.inbreng.application.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Tables in memory with transactions: one at a time, kept as a whole or not at all. Rows are values that never change,
 * and a row is replaced by putting another one under its key.
 */
final class Memory {

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Map<Object, Object>> tables = new LinkedHashMap<>();
    private final LiveVerzoeken live = new LiveVerzoeken();
    private boolean running;
    private long lastId;

    /** A table by name; only use it inside {@link #with}. */
    @SuppressWarnings("unchecked")
    <K, V> Map<K, V> table(String name) {
        return (Map<K, V>) tables.computeIfAbsent(name, n -> new LinkedHashMap<>());
    }

    long nextId() {
        return ++lastId;
    }

    LiveVerzoeken live() {
        return live;
    }

    /** True inside a transaction. */
    boolean isRunning() {
        return running;
    }

    /** A piece of work of a port: in the running transaction, or alone. */
    <T> T with(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** What the port only does in a transaction. */
    <T> T mandatory(Supplier<T> work) {
        return with(() -> {
            if (!running) throw new IllegalStateException("dit hoort in een transactie");
            return work.get();
        });
    }

    /** Joins the running transaction or runs in a new one. */
    <T> T transaction(Supplier<T> work) {
        return with(() -> running ? work.get() : fresh(work));
    }

    private <T> T fresh(Supplier<T> work) {
        Map<String, Map<Object, Object>> before = new LinkedHashMap<>();
        tables.forEach((name, rows) -> before.put(name, new LinkedHashMap<>(rows)));
        running = true;
        boolean done = false;
        try {
            T result = work.get();
            live.flush(table(MemoryVerzoeken.VERZOEKEN));
            done = true;
            return result;
        } finally {
            running = false;
            live.forget();
            if (!done) {
                tables.clear();
                tables.putAll(before);
            }
        }
    }
}
