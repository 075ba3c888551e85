package nl.inbreng.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
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

    /** The file as this person got it some minutes ago, or else as the source gives it now; only what was fetched well is kept. */
    public synchronized Fetching get(Actor actor, long id, Source source) {
        Instant now = clock.instant();
        kept.removeIf(file -> !now.isBefore(file.until()));
        for (Kept file : kept) {
            if (file.id() == id && file.actor().equals(actor.id())) return file.file();
        }
        Fetching fetched = source.fetch(actor, id);
        if (fetched instanceof Fetching.Fetched file && file.bytes().length <= MOST_BYTES) {
            kept.addFirst(new Kept(actor.id(), id, file, now.plus(KEPT)));
            if (kept.size() > MOST) kept.removeLast();
        }
        return fetched;
    }
}
