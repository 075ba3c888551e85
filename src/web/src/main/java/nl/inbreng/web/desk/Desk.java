package nl.inbreng.web.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import nl.inbreng.application.Actor;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Sites;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.security.Visit;

/** The desk at which a griffier sits: who works there, for which gemeente, and at what moment. */
@Dependent
public class Desk {

    private final Visit visit;
    private final Pages pages;
    private final Sites sites;
    private final Clock clock;

    @Inject
    public Desk(Visit visit, Pages pages, Sites sites, Clock clock) {
        this.visit = visit;
        this.pages = pages;
        this.sites = sites;
        this.clock = clock;
    }

    /** The griffier. */
    public Actor actor() {
        return visit.signedIn();
    }

    /** The gemeente this griffier works for. @throws jakarta.ws.rs.NotFoundException when it is not among the rule data */
    public Gemeente gemeente() {
        return pages.gemeente(actor().gemeente());
    }

    /** The kenmerk in an address. @throws jakarta.ws.rs.NotFoundException when it cannot be one */
    public Kenmerk kenmerk(String text) {
        return pages.kenmerk(text);
    }

    /** What the pages of the desk share. @param current path of the menu entry that is shown */
    public Site site(String current) {
        return sites.desk(gemeente(), current);
    }

    /** The moment of this request. */
    public Instant now() {
        return clock.instant();
    }
}
