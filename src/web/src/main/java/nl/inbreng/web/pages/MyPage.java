package nl.inbreng.web.pages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.Actor;
import nl.inbreng.application.ports.Register;
import nl.inbreng.application.views.VerzoekLine;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.web.Lines;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Sites;
import nl.inbreng.web.parts.Card;
import nl.inbreng.web.parts.NavLink;
import nl.inbreng.web.parts.Tone;
import nl.inbreng.web.security.OnlyFor;
import nl.inbreng.web.security.Visit;

/** What somebody wrote. */
@Path("/mijn")
@OnlyFor(Actor.Role.INWONER)
@Dependent
public class MyPage {

    private final Sites sites;
    private final Visit visit;
    private final Register register;
    private final Lines lines;
    private final Waiting waiting;

    @Inject
    public MyPage(Sites sites, Visit visit, Register register, Lines lines, Waiting waiting) {
        this.sites = sites;
        this.visit = visit;
        this.register = register;
        this.lines = lines;
        this.waiting = waiting;
    }

    /** What waits for a choice, then drafts and published requests, newest first. */
    @GET
    public Response mine() {
        List<VerzoekLine> mine = kept(register.linesOf(visit.signedIn().id()));
        return Pages.html(200, Pages.TEMPLATES.pagesMijn(sites.general(), mine.stream().filter(waiting::isOn).map(MyPage::toChoose).toList(), lines.cards(mine), drafts(mine)));
    }

    /** Without the drafts that were thrown away: withdrawn, and never public. */
    static List<VerzoekLine> kept(List<VerzoekLine> mine) {
        return mine.stream().filter(line -> line.stand() != SharedStand.INGETROKKEN || line.opened().isPresent()).toList();
    }

    /** What nobody else saw, with a link to throw it away. */
    static List<NavLink> drafts(List<VerzoekLine> mine) {
        return mine.stream().filter(line -> line.stand() == SharedStand.CONCEPT).map(line -> new NavLink("Gooi " + title(line).map(titel -> "‘" + titel + "’").orElse("het concept zonder titel") + " weg", "/verzoek/" + line.kenmerk() + "/intrekken", false)).toList();
    }

    private static Optional<String> title(VerzoekLine line) {
        return line.titel().filter(titel -> !titel.isBlank());
    }

    /** Leads to the choice itself. */
    static Card toChoose(VerzoekLine line) {
        return Card.of(title(line).orElse("(nog zonder titel)"), "/verzoek/" + line.kenmerk() + "/nieuwe-versie")
                .text("Het raadsvoorstel heeft een nieuwere versie. Kies wat dat betekent voor uw tekst.").badge("Wacht op uw keuze", Tone.WARNING);
    }
}
