package nl.inbreng.web.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import nl.inbreng.application.Actor;
import nl.inbreng.application.EditionOf;
import nl.inbreng.application.ImportVoorstel;
import nl.inbreng.application.Installation;
import nl.inbreng.application.Pseudonyms;
import nl.inbreng.application.PublishVerzoek;
import nl.inbreng.application.WriteVerzoek;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Register;
import nl.inbreng.application.views.Checked;
import nl.inbreng.application.views.Opening;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.regeling.Availability;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Publishing;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.security.DemoPeople;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives a fresh demo something to see, by the same acts as people use: one raadsvoorstel that the griffier has confirmed and one
 * published request. Only when asked for (inbreng.demo.vullen) and only in the demo.
 */
@ApplicationScoped
public class DemoContent {

    private static final System.Logger LOG = System.getLogger(DemoContent.class.getName());
    private static final String GEMEENTE = "GM9999";
    private static final int SECONDS = 2;
    /** For five minutes: recordings from elsewhere may never have the raadsvoorstel. */
    private static final int MOST_TRIES = 150;

    @Resource private ManagedScheduledExecutorService threads;
    @Inject private Installation installation;
    @Inject @ConfigProperty(name = "inbreng.demo.vullen", defaultValue = "false") private boolean wanted;
    @Inject private DemoPeople people;
    @Inject private EditionOf editions;
    @Inject private Agenda agenda;
    @Inject private Register register;
    @Inject private ImportVoorstel imports;
    @Inject private WriteVerzoek write;
    @Inject private PublishVerzoek publish;
    @Inject private Pseudonyms keys;
    @Inject private Clock clock;

    /** Tries until it is there, since the agenda is read after the start. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (wanted && installation.demo()) later(keys.kenmerk(), MOST_TRIES);
    }

    private void later(Kenmerk kenmerk, int tries) {
        threads.schedule(() -> fill(kenmerk, tries), SECONDS, TimeUnit.SECONDS);
    }

    /** Neither half waits for the other. @param kenmerk the same in every try, so that no try leaves a draft of its own */
    private void fill(Kenmerk kenmerk, int tries) {
        boolean opened = done("raadsvoorstel openstellen", () -> people.find("wim").map(this::opened).orElse(true));
        boolean published = done("verzoek publiceren", () -> people.find("tjitske").map(resident -> published(resident, kenmerk)).orElse(true));
        if (!(opened && published) && tries > 1) later(kenmerk, tries - 1);
    }

    private static boolean done(String what, BooleanSupplier half) {
        try {
            return half.getAsBoolean();
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "Demo vullen, " + what + ": " + fault.getClass().getName());
            return false;
        }
    }

    private boolean opened(Actor griffier) {
        List<StoredVoorstel> greening = agenda.voorstellen(GEMEENTE, clock.instant()).stream()
                .filter(v -> v.ref().vergadering().equals("Raadsvergadering") && v.ref().titel().contains("Vergroening")).toList();
        if (greening.stream().anyMatch(v -> v.status() == StoredVoorstel.Status.BEVESTIGD)) return true;
        return greening.stream().filter(v -> v.status() == StoredVoorstel.Status.WACHT_OP_GRIFFIE && v.eenheden().stream().anyMatch(TekstEenheid::amendeerbaar))
                .findFirst().map(v -> imports.confirm(griffier, v.ref().id(), new Checked(v.eenheden(), Map.of(), false))).filter(Opening.Done.class::isInstance).isPresent();
    }

    private boolean published(Actor resident, Kenmerk kenmerk) {
        if (!register.publicLines(GEMEENTE).isEmpty()) return true;
        if (!(editions.today(editions.gemeente(GEMEENTE).orElseThrow(), Instrument.BURGERAGENDERING) instanceof Availability.Available open)) return true;
        write.start(resident, kenmerk, open.regeling(), new Agendering("Een bankje bij elke bushalte",
                "Wij vragen de raad om te praten over bankjes bij alle bushaltes in Voorbeeldstad.",
                "Dit najaar kiest de gemeente nieuwe bushokjes. Nu kunnen bankjes nog mee in het plan.",
                "Veel mensen kunnen niet lang staan. Bij 14 van de 31 haltes is er geen plek om te zitten."));
        return publish.publish(resident, kenmerk) instanceof Publishing.Published;
    }
}
