package nl.inbreng.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import nl.inbreng.application.views.Fetching;

/** The last few files that somebody of the griffie looked at, for some minutes and for that person only; never on disk. */
@ApplicationScoped
public class RecentFiles {

    private static final int MOST = 3;
    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final Duration KEPT = Duration.ofMinutes(5);

    private record Kept(String actor, long id, Fetching.Fetched file, Instant until) {}

    private final Deque<Kept> kept = new ArrayDeque<>();
    private final Clock clock;

    /** For the container's proxy only. */
    protected RecentFiles() {
        this(Clock.systemUTC());
    }

    @Inject
    public RecentFiles(Clock clock) {
        this.clock = clock;
    }

    /** Fetches a file. */
    public interface Source {
        /** The file of a version, for this person. */
        Fetching fetch(Actor actor, long id);
    }

    /** The file as this person got it some minutes ago, or else as the source gives it now; only what was fetched well is kept. A slow source keeps nobody else waiting. */
    public Fetching get(Actor actor, long id, Source source) {
        Optional<Fetching.Fetched> known = find(actor, id);
        if (known.isPresent()) return known.get();
        Fetching fetched = source.fetch(actor, id);
        if (fetched instanceof Fetching.Fetched file && file.bytes().length <= MOST_BYTES) keep(new Kept(actor.id(), id, file, clock.instant().plus(KEPT)));
        return fetched;
    }

    private synchronized Optional<Fetching.Fetched> find(Actor actor, long id) {
        Instant now = clock.instant();
        kept.removeIf(file -> !now.isBefore(file.until()));
        return kept.stream().filter(file -> file.id() == id && file.actor().equals(actor.id())).map(Kept::file).findFirst();
    }

    private synchronized void keep(Kept file) {
        kept.removeIf(one -> one.id() == file.id() && one.actor().equals(file.actor()));
        kept.addFirst(file);
        if (kept.size() > MOST) kept.removeLast();
    }
}
