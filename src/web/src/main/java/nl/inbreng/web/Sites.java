package nl.inbreng.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.inbreng.application.Actor;
import nl.inbreng.application.EditionOf;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.NavLink;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Theme;
import nl.inbreng.web.security.SignIn;
import nl.inbreng.web.security.Visit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Builds what all pages of a gemeente share: name, theme, help, menu and who is signed in. */
@Dependent
public class Sites {

    private final Visit visit;
    private final EditionOf editions;
    private final SignIn signIn;
    private final String theme;

    @Inject
    public Sites(Visit visit, EditionOf editions, SignIn signIn, @ConfigProperty(name = "inbreng.thema", defaultValue = "voorbeeld") String theme) {
        this.visit = visit;
        this.editions = editions;
        this.signIn = signIn;
        this.theme = theme;
    }

    /** For a page of a gemeente. @param current path of the menu entry that is shown, or empty */
    public Site of(Gemeente gemeente, String current) {
        String home = "/" + gemeente.slug();
        List<NavLink> menu = List.of(link("Verzoeken", home, current), link("Agenda van de raad", home + "/agenda", current),
                link("Zelf iets inbrengen", home + "/beginnen", current), link("Mijn verzoeken", "/mijn", current));
        return site(gemeente, menu);
    }

    /** For a page of the griffie. */
    public Site desk(Gemeente gemeente, String current) {
        List<NavLink> menu = new ArrayList<>(List.of(link("Werkblad", "/werkblad", current), link("Raadsvoorstellen", "/werkblad/voorstellen", current),
                link("Regelingen", "/werkblad/regelingen", current)));
        if (!editions.ranked(gemeente).isEmpty()) menu.add(1, link("Ranglijst", "/werkblad/ranglijst", current));
        return site(gemeente, List.copyOf(menu));
    }

    /** For a page that belongs to no gemeente in particular; a griffier keeps the gemeente that he works for. */
    public Site general() {
        return visit.actor().flatMap(a -> editions.gemeente(a.gemeente())).map(g -> desk(g, ""))
                .orElseGet(() -> new Site("", false, Theme.bundled(theme), "", new Help("De griffie van uw gemeente", "", "", ""), account(),
                        List.of(link("Alle gemeenten", "/", ""), link("Mijn verzoeken", "/mijn", ""))));
    }

    private Site site(Gemeente gemeente, List<NavLink> menu) {
        Gemeente.Griffie griffie = gemeente.griffie();
        Help help = new Help("Griffie van " + gemeente.naam(), griffie.telefoon(), griffie.email(), "");
        return new Site(gemeente.naam(), gemeente.fictief(), Theme.bundled(theme), "", help, account(), menu);
    }

    private Account account() {
        return visit.actor().<Account>map(a -> new Account.SignedIn(a.naam(), a.role() == Actor.Role.GRIFFIER ? "griffie" : "", "/afmelden"))
                .orElse(new Account.Visitor(signIn.offered() ? "/aanmelden" : ""));
    }

    private static NavLink link(String text, String href, String current) {
        return new NavLink(text, href, href.equals(current));
    }
}
