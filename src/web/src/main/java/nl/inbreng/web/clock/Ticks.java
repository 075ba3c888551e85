package nl.inbreng.web.clock;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.inbreng.application.CloseWindows;
import nl.inbreng.application.EditionOf;
import nl.inbreng.application.RefreshAgenda;
import nl.inbreng.application.SendLetters;

/**
 * The clock. Timers are not persistent: what must happen once is claimed in the database, so every instance may run them.
 * A run that is still busy is not started again beside itself.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Ticks {

    private static final System.Logger LOG = System.getLogger(Ticks.class.getName());

    private static final int MOST_BATCHES = 200;

    private final AtomicBoolean sending = new AtomicBoolean();
    private final AtomicBoolean refreshing = new AtomicBoolean();

    @Resource private TimerService timers;
    @Inject private SendLetters letters;
    @Inject private CloseWindows windows;
    @Inject private RefreshAgenda agenda;
    @Inject private EditionOf editions;

    /** Asks for a first refresh as soon as everything runs, so that a new installation shows an agenda at once. */
    @PostConstruct
    void begin() {
        timers.createSingleActionTimer(2_000, new TimerConfig("eerste agenda", false));
    }

    /** The first refresh. */
    @Timeout
    void first() {
        refresh();
    }

    /** Sends waiting letters, each second. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void send() {
        guarded(sending, "post versturen", () -> {
            int sent = letters.run();
            for (int batch = 1; batch < MOST_BATCHES && sent > 0; batch++) sent = letters.run();
        });
    }

    /** Closes windows, each minute. */
    @Schedule(hour = "*", minute = "*", second = "5", persistent = false)
    public void close() {
        guarded(new AtomicBoolean(), "vensters sluiten", windows::run);
    }

    /** Refreshes the agendas shortly after start and then each quarter of an hour. */
    @Schedule(hour = "*", minute = "*/15", second = "30", persistent = false)
    public void refresh() {
        guarded(refreshing, "agenda's verversen", () -> editions.gemeenten().forEach(agenda::refresh));
    }

    private static void guarded(AtomicBoolean busy, String what, Runnable work) {
        if (!busy.compareAndSet(false, true)) return;
        try {
            work.run();
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "Niet gelukt: " + what + "; bij de volgende tik opnieuw", fault);
        } finally {
            busy.set(false);
        }
    }
}
