package nl.inbreng.web.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.inbreng.application.Actor;
import nl.inbreng.application.EditionOf;
import nl.inbreng.application.ImportVoorstel;
import nl.inbreng.application.Installation;
import nl.inbreng.application.Pseudonyms;
import nl.inbreng.application.PublishVerzoek;
import nl.inbreng.application.WriteVerzoek;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Register;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.regeling.Availability;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.security.DemoPeople;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives a fresh demo something to see, by the same acts as people use: one raadsvoorstel that the griffier has confirmed and one
 * published request. Only when asked for (inbreng.demo.vullen) and only in the demo.
 */
@ApplicationScoped
public class DemoContent {

    private static final String GEMEENTE = "GM9999";

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

    /** Waits a little, since the agenda is read after the start. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (wanted && installation.demo()) threads.schedule(this::fill, 8, TimeUnit.SECONDS);
    }

    private void fill() {
        if (!register.publicLines(GEMEENTE).isEmpty()) return;
        people.find("wim").ifPresent(this::confirmOne);
        people.find("tjitske").ifPresent(this::publishOne);
    }

    private void confirmOne(Actor griffier) {
        Optional<StoredVoorstel> readable = agenda.voorstellen(GEMEENTE, clock.instant()).stream()
                .filter(v -> v.status() == StoredVoorstel.Status.WACHT_OP_GRIFFIE && v.eenheden().stream().anyMatch(TekstEenheid::amendeerbaar))
                .filter(v -> v.ref().vergadering().equals("Raadsvergadering") && v.ref().titel().contains("Vergroening")).findFirst();
        readable.ifPresent(v -> imports.confirm(griffier, v.ref().id(), v.eenheden()));
    }

    private void publishOne(Actor resident) {
        if (!(editions.today(editions.gemeente(GEMEENTE).orElseThrow(), Instrument.BURGERAGENDERING) instanceof Availability.Available open)) return;
        Kenmerk kenmerk = keys.kenmerk();
        write.start(resident, kenmerk, open.regeling(), new Agendering("Een bankje bij elke bushalte",
                "Wij vragen de raad om te praten over bankjes bij alle bushaltes in Voorbeeldstad.",
                "Dit najaar kiest de gemeente nieuwe bushokjes. Nu kunnen bankjes nog mee in het plan.",
                "Veel mensen kunnen niet lang staan. Bij 14 van de 31 haltes is er geen plek om te zitten."));
        publish.publish(resident, kenmerk);
    }
}
