package nl.inbreng.application.contract;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.application.ports.Outbox;

/** Letters in memory. */
record MemoryOutbox(Memory memory, Clock clock) implements Outbox {

    private record Kept(Queued queued, Instant written, Instant from, boolean sent) {}

    @Override public void add(Letter letter) {
        memory.mandatory(() -> kept().putIfAbsent(letter.key(),
                new Kept(new Queued(memory.nextId(), letter, 0), clock.instant(), clock.instant(), false)));
    }

    @Override public List<Queued> claim(int most, Instant now, Duration lease) {
        return memory.transaction(() -> {
            List<Kept> due = kept().values().stream().filter(k -> !k.sent() && !k.from().isAfter(now))
                    .sorted(Comparator.comparing(Kept::from)).limit(most).toList();
            due.forEach(k -> put(new Kept(k.queued(), k.written(), now.plus(lease), false)));
            return due.stream().map(Kept::queued).toList();
        });
    }

    @Override public void sent(long id, Instant at) {
        memory.transaction(() -> {
            byId(id).ifPresent(k -> put(new Kept(k.queued(), k.written(), at, true)));
            return null;
        });
    }

    @Override public void failed(long id, String reason, Instant again) {
        memory.transaction(() -> {
            byId(id).filter(k -> !k.sent()).ifPresent(k ->
                    put(new Kept(new Queued(id, k.queued().letter(), k.queued().attempts() + 1), k.written(), again, false)));
            return null;
        });
    }

    @Override public Optional<Instant> oldestWaiting() {
        return memory.with(() -> kept().values().stream().filter(k -> !k.sent()).map(Kept::written).min(Comparator.naturalOrder()));
    }

    /** Every letter that was ever written, sent or not. */
    List<Letter> written() {
        return memory.with(() -> kept().values().stream().map(k -> k.queued().letter()).toList());
    }

    private void put(Kept changed) {
        kept().put(changed.queued().letter().key(), changed);
    }

    private Optional<Kept> byId(long id) {
        return kept().values().stream().filter(k -> k.queued().id() == id).findFirst();
    }

    private Map<String, Kept> kept() {
        return memory.table("brief");
    }
}
