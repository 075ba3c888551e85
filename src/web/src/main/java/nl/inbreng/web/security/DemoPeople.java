package nl.inbreng.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.Actor;
import nl.inbreng.application.Installation;

/** The fictional people of the demo. Outside the demo there is nobody here, so nobody can sign in as one of them. */
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

    /** For the container's proxy. */
    protected DemoPeople() {
        this(null);
    }

    @Inject
    public DemoPeople(Installation installation) {
        this.installation = installation;
    }

    /** Everybody one can be; empty outside the demo. */
    public List<Actor> all() {
        return installation.demo() ? PEOPLE : List.of();
    }

    /** One of them. */
    public Optional<Actor> find(String id) {
        return all().stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
