package nl.inbreng.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inbreng.application.Actor;
import nl.inbreng.application.Installation;
import nl.inbreng.application.ports.Regelingen;
import nl.inbreng.domain.regeling.Gemeente;

/**
 * The fictional people of the demo; each further gemeente that is made up has a griffier too. Outside the demo there is nobody here, so nobody
 * can sign in as one of them.
 */
@ApplicationScoped
public class DemoPeople {

    private static final String GEMEENTE = "GM9999";
    private static final List<Actor> PEOPLE = List.of(
            new Actor("sanne", "Sanne de Vries", "sanne@voorbeeldstad.example", Actor.Role.INWONER, ""),
            new Actor("bilal", "Bilal Aydın", "bilal@voorbeeldstad.example", Actor.Role.INWONER, ""),
            new Actor("tjitske", "Tjitske Hoekstra-Ñuñez", "tjitske@voorbeeldstad.example", Actor.Role.INWONER, ""),
            new Actor("wim", "Wim Jansen", "wim@griffie.voorbeeldstad.example", Actor.Role.GRIFFIER, GEMEENTE),
            new Actor("yara", "Yara Postma", "yara@griffie.voorbeeldwoude.example", Actor.Role.GRIFFIER, "GM9998"),
            new Actor("noor", "Noor Bakker", "noor@griffie.arnhem.example", Actor.Role.GRIFFIER, "GM0202"));

    private final Installation installation;
    private final Regelingen regelingen;

    /** For the container's proxy. */
    protected DemoPeople() {
        this(null, null);
    }

    @Inject
    public DemoPeople(Installation installation, Regelingen regelingen) {
        this.installation = installation;
        this.regelingen = regelingen;
    }

    /** Everybody one can be; empty outside the demo. */
    public List<Actor> all() {
        if (!installation.demo()) return List.of();
        return Stream.concat(PEOPLE.stream(), regelingen.gemeenten().stream().filter(g -> g.fictief() && PEOPLE.stream().noneMatch(p -> p.gemeente().equals(g.code()))).map(DemoPeople::griffier)).toList();
    }

    private static Actor griffier(Gemeente gemeente) {
        String email = gemeente.griffie().email();
        return new Actor("griffier-" + gemeente.code(), "De griffier", email.isEmpty() ? "griffie@" + gemeente.slug() + ".example" : email, Actor.Role.GRIFFIER, gemeente.code());
    }

    /** Name of the gemeente whose griffier this is. */
    public String gemeente(Actor griffier) {
        return regelingen.gemeenten().stream().filter(g -> g.code().equals(griffier.gemeente())).findFirst().map(Gemeente::naam).orElse(griffier.gemeente());
    }

    /** One of them. */
    public Optional<Actor> find(String id) {
        return all().stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
