package nl.inbreng.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import nl.inbreng.application.EditionOf;
import nl.inbreng.application.Installation;

/** Asks at start for everything that can be wrong with configuration and rule data, so that a bad installation never serves a page. */
@ApplicationScoped
public class StartCheck {

    /** Fails the deployment when the installation or a rule file is not in order. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start, Installation installation, EditionOf editions) {
        if (editions.gemeenten().isEmpty()) throw new IllegalStateException("Inbreng start niet: er is geen enkele gemeente in de regelingen.");
        System.getLogger(StartCheck.class.getName()).log(System.Logger.Level.INFO,
                "Inbreng start: omgeving {0}, {1} gemeenten", installation.demo() ? "demo" : "productie", editions.gemeenten().size());
    }
}
