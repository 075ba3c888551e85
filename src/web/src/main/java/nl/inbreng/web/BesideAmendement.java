package nl.inbreng.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.TekstEenheid;

/** Whether a subamendement leaves alone what its amendement changes, so that it better is an amendement of its own. It rather says nothing than something wrong. */
final class BesideAmendement {

    /** What its writer hears then. */
    static final String TIP = "U verandert alleen tekst die het andere burgeramendement niet verandert. Uw wijziging telt dan alleen als de raad ook dat amendement aanneemt. "
            + "Wilt u dat niet? Stel dan zelf een wijziging op het raadsvoorstel voor.";

    private final Amendement main;
    private final Map<String, String> parents;

    private BesideAmendement(Amendement main, List<TekstEenheid> units) {
        this.main = main;
        this.parents = units.stream().collect(Collectors.toMap(TekstEenheid::sleutel, TekstEenheid::ouder));
    }

    /** Whether nothing that it changes touches its amendement. @param units of the raadsvoorstel, without that amendement */
    static boolean is(Amendement sub, Amendement main, List<TekstEenheid> units) {
        List<Wijziging> changes = sub.real();
        BesideAmendement beside = new BesideAmendement(main, units);
        return !sub.isAlternative() && !main.isAlternative() && !changes.isEmpty() && changes.stream().noneMatch(beside::touches);
    }

    /** What is added may take the place of what the amendement deletes, or belong to what it adds there. */
    private boolean touches(Wijziging own) {
        if (own.actie().adds() && main.real().stream().anyMatch(Wijziging::vervalt)) return true;
        Set<String> touched = main.real().stream().filter(change -> own.actie().adds() || !change.actie().adds()).map(Wijziging::eenheidSleutel).collect(Collectors.toSet());
        boolean around = (own.vervalt() || own.actie().moves()) && touched.stream().anyMatch(key -> isWithin(key, Set.of(own.eenheidSleutel())));
        return around || Stream.of(own.eenheidSleutel(), own.naast()).filter(key -> !key.isEmpty()).anyMatch(key -> isWithin(key, touched));
    }

    /** A unit that the raadsvoorstel does not have, is one that the amendement adds. */
    private boolean isWithin(String key, Set<String> touched) {
        if (!parents.containsKey(key)) return true;
        for (String at = key; !at.isEmpty(); at = parents.getOrDefault(at, "")) if (touched.contains(at)) return true;
        return false;
    }
}
