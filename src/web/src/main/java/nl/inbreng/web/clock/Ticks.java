package nl.inbreng.web.clock;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.inbreng.application.CloseWindows;
import nl.inbreng.application.DateThreshold;
import nl.inbreng.application.EditionOf;
import nl.inbreng.application.Faults;
import nl.inbreng.application.RebaseAmendementen;
import nl.inbreng.application.RefreshAgenda;
import nl.inbreng.application.RemindTerms;
import nl.inbreng.application.SendLetters;
import nl.inbreng.application.TellRanking;
import nl.inbreng.application.ports.Verzoeken;

/**
 * The clock. What must happen once is claimed in the database, so every instance may run it; a run that is still busy is not
 * started again beside itself. EJB timers are not used: on Payara Micro they need a cluster.
 */
@ApplicationScoped
public class Ticks {

    private static final System.Logger LOG = System.getLogger(Ticks.class.getName());
    private static final int MOST_BATCHES = 200;

    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    @Resource private ManagedScheduledExecutorService threads;
    @Inject private SendLetters letters;
    @Inject private Verzoeken verzoeken;
    @Inject private DateThreshold threshold;
    @Inject private CloseWindows windows;
    @Inject private RemindTerms terms;
    @Inject private TellRanking rankings;
    @Inject private RefreshAgenda agenda;
    @Inject private RebaseAmendementen amendementen;
    @Inject private EditionOf editions;

    /** Starts the clock with the application. The agenda is refreshed soon, so that a new installation shows one at once. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        every(1, 1, "post versturen", this::send);
        every(20, 60, "drempels nakijken", () -> each("drempel nakijken", verzoeken.openForSupport(), threshold::look));
        every(21, 60, "vensters nakijken", () -> each("venster nakijken", verzoeken.openForSupport(), windows::look));
        every(40, 600, "termijnen nakijken", () -> each("termijn nakijken", verzoeken.running(), terms::look));
        every(22, 300, "ranglijsten versturen", () -> each("ranglijst versturen", editions.served(), rankings::look));
        every(50, 300, "amendementen op nieuwe versies leggen", () -> each("amendementen op nieuwe versies leggen", editions.served(), amendementen::look));
        every(3, 900, "agenda's verversen", () -> each("agenda verversen", editions.served(), agenda::refresh));
    }

    /** Ends the clock with the application. */
    @PreDestroy
    void end() {
        running.forEach(tick -> tick.cancel(false));
    }

    private void send() {
        int sent = letters.run();
        for (int batch = 1; batch < MOST_BATCHES && sent > 0; batch++) sent = letters.run();
    }

    private void every(int firstSeconds, int seconds, String what, Runnable work) {
        running.add(threads.scheduleWithFixedDelay(() -> guarded(what, work), firstSeconds, seconds, TimeUnit.SECONDS));
    }

    /** A fault with one of them does not stop the others. */
    static <T> void each(String what, List<T> all, Consumer<T> work) {
        all.forEach(one -> guarded(what, () -> work.accept(one)));
    }

    /** A fault ends this run, not the clock. */
    private static void guarded(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "Niet gelukt: " + what + "; straks opnieuw. " + Faults.places(fault));
        }
    }
}
