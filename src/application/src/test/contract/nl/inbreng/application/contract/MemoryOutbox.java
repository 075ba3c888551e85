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

    private enum State { WAITING, SENT, GIVEN_UP }

    private record Kept(Queued queued, Instant from, State state) {

        boolean waits() {
            return state == State.WAITING;
        }
    }

    @Override public void add(Letter letter) {
        memory.mandatory(() -> kept().putIfAbsent(letter.key(),
                new Kept(new Queued(memory.nextId(), letter, 0, clock.instant()), clock.instant(), State.WAITING)));
    }

    @Override public List<Queued> claim(int most, Instant now, Duration lease) {
        return memory.transaction(() -> {
            List<Kept> due = kept().values().stream().filter(k -> k.waits() && !k.from().isAfter(now))
                    .sorted(Comparator.comparing(Kept::from)).limit(most).toList();
            due.forEach(k -> put(new Kept(k.queued(), now.plus(lease), State.WAITING)));
            return due.stream().map(Kept::queued).toList();
        });
    }

    @Override public void sent(long id, Instant at) {
        ended(id, at, State.SENT);
    }

    @Override public void givenUp(long id, String reason, Instant at) {
        ended(id, at, State.GIVEN_UP);
    }

    private void ended(long id, Instant at, State state) {
        memory.transaction(() -> {
            byId(id).filter(Kept::waits).ifPresent(k -> put(new Kept(k.queued(), at, state)));
            return null;
        });
    }

    @Override public void failed(long id, String reason, Instant again) {
        memory.transaction(() -> {
            byId(id).filter(Kept::waits).ifPresent(k ->
                    put(new Kept(new Queued(id, k.queued().letter(), k.queued().attempts() + 1, k.queued().written()), again, State.WAITING)));
            return null;
        });
    }

    @Override public Optional<Instant> oldestWaiting() {
        return memory.with(() -> kept().values().stream().filter(Kept::waits).map(k -> k.queued().written()).min(Comparator.naturalOrder()));
    }

    @Override public int undelivered() {
        return memory.with(() -> Math.toIntExact(kept().values().stream().filter(k -> k.state() == State.GIVEN_UP).count()));
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
