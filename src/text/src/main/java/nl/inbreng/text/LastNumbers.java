package nl.inbreng.text;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The last number of each list while lines are read. A quotation counts for itself; behind it the lists around it go on. */
final class LastNumbers {

    private final Map<Marker.Kind, String> last = new EnumMap<>(Marker.Kind.class);
    private final Set<Marker.Kind> announced = EnumSet.noneOf(Marker.Kind.class);
    private final Map<Marker.Kind, String> around = new EnumMap<>(Marker.Kind.class);

    /** The last number in lists of this kind; empty when there is none. */
    String of(Marker.Kind list) {
        return last.getOrDefault(list, "");
    }

    /** Whether the list of this kind began below a sentence that announces it: "Het college kan:", and not "De raad besluit:". */
    boolean isAnnounced(Marker.Kind list) {
        return announced.contains(list);
    }

    /** Reads the next marker, with what stands above it. The letters of changes go on behind an artikel that one of them sets. */
    void take(Marker found, String above) {
        if (found.isFirst() && above.endsWith(":") && !Phrase.ENACTING.is(above) && !Phrase.PROPOSAL.is(above)) {
            announced.add(found.list());
        } else if (found.isFirst()) {
            announced.remove(found.list());
        }
        if (found.kind() == Marker.Kind.ARTICLE) {
            last.keySet().removeIf(kind -> kind != Marker.Kind.UPPER || found.isAmending());
        }
        last.put(found.list(), found.number());
    }

    /** A quotation begins, with this number or with none. */
    void quote(Marker first) {
        around.clear();
        around.putAll(last);
        take(first, "");
    }

    /** The quotation is closed. */
    void unquote() {
        last.clear();
        last.putAll(around);
    }
}
