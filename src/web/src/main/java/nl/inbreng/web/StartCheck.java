package nl.inbreng.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import nl.inbreng.application.EditionOf;
import nl.inbreng.application.Installation;
import nl.inbreng.application.ports.Raadsinformatie;
import nl.inbreng.application.ports.Regelingen;
import nl.inbreng.application.ports.Verzoeken;

/** Asks at start for everything that can be wrong with configuration and rule data, so that a bad installation never serves a page. */
@ApplicationScoped
public class StartCheck {

    /** For a gemeente whose council information system cannot be read yet. */
    private static final String NO_CONNECTOR = "geen";

    @Inject private Verzoeken verzoeken;

    @Inject private Regelingen regelingen;

    /** Fails the deployment when the installation or a rule file is not in order. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start, Installation installation, EditionOf editions, Instance<Raadsinformatie> sources) {
        if (editions.gemeenten().isEmpty()) throw new IllegalStateException("Inbreng start niet: er is geen enkele gemeente in de regelingen.");
        Set<String> known = new TreeSet<>(Set.of(NO_CONNECTOR));
        sources.forEach(source -> known.add(source.connector()));
        editions.gemeenten().stream().filter(g -> !known.contains(g.ris().connector())).findFirst().ifPresent(g -> {
            throw new IllegalStateException("Inbreng start niet: gemeente.yaml van " + g.naam() + " noemt de connector " + g.ris().connector() + ". Bekend zijn: " + String.join(", ", known) + ".");
        });
        verzoeken.editions().forEach(editions::id);
        verzoeken.rules().forEach(editions::kept);
        System.getLogger(StartCheck.class.getName()).log(System.Logger.Level.INFO,
                "Inbreng start: omgeving {0}, {1} gemeenten", installation.demo() ? "demo" : "productie", editions.gemeenten().size());
        tellOwn();
    }

    private void tellOwn() {
        if (regelingen.replaced().isEmpty()) return;
        System.getLogger(StartCheck.class.getName()).log(System.Logger.Level.INFO,
                "Eigen regelbestanden in plaats van de meegeleverde: {0}", String.join(", ", regelingen.replaced()));
    }
}
