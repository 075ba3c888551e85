package nl.inbreng.text.opdrachten;

import java.util.List;
import java.util.Optional;

/** What the command line can do. A new opdracht is one class and one name here. */
final class Opdrachten {

    static final List<Opdracht> ALL = List.of(
            new Anker(),
            new Conflicten(),
            new Diff(),
            new Eenheden(),
            new Herplaatsen(),
            new Samenvoegen(),
            new Volgorde());

    private Opdrachten() {
    }

    static Optional<Opdracht> named(String name) {
        return ALL.stream().filter(each -> each.naam().equals(name)).findFirst();
    }
}
