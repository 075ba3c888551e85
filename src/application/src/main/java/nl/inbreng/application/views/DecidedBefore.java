package nl.inbreng.application.views;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inbreng.application.views.AmendementOpVoorstel.Plaats;

/**
 * Which amendementen were decided on an earlier version than the one on which the raad votes: they did not run any more to be compared with it.
 * A subamendement that waits for the filer of its amendement is not compared either; it is decided with that amendement, on whichever version.
 *
 * @param items all on the raadsvoorstel, by id
 * @param voted the version on which the raad votes
 */
record DecidedBefore(Map<String, AmendementOpVoorstel> items, StoredVoorstel voted) {

    /** Those, in the order of the list. */
    static List<AmendementOpVoorstel> of(List<AmendementOpVoorstel> items, StoredVoorstel voted) {
        DecidedBefore before = new DecidedBefore(items.stream().collect(Collectors.toMap(AmendementOpVoorstel::id, one -> one)), voted);
        return items.stream().filter(before::holds).toList();
    }

    private boolean holds(AmendementOpVoorstel one) {
        boolean elsewhere = one.isConcluded() && one.herbasis().isEmpty() && !one.base().ref().sha256().equals(voted.ref().sha256());
        if (!elsewhere) return false;
        boolean since = one.dossier().concludedAt().flatMap(at -> voted.bevestigd().filter(at::isAfter)).isPresent();
        if (!since || one.tekst().opAmendement().isBlank()) return !since;
        AmendementOpVoorstel main = items.get(one.tekst().opAmendement());
        return main == null || main.plaats() == Plaats.AFGEVALLEN || holds(main);
    }
}
