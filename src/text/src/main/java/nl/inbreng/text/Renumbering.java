package nl.inbreng.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.Consolidation.Reading;

/**
 * Whether the numbers of a decision still have to be made anew. {@link Consolidation} leaves them as they are, and gives what is new or moved a provisional
 * number (Aanwijzingen voor de regelgeving, 6.4), so that everybody finds the artikelen of the draft decision. Linear in the readings.
 */
public final class Renumbering {

    private Renumbering() {
    }

    /**
     * True when something with a number moved, a unit vervalt before others, or a new one came between others. Not for a list whose last units vervallen, or that only grew at its end, nor when another text with numbers of its own took the place of all.
     */
    public static boolean isDue(List<Reading> readings) {
        List<Reading> numbered = readings.stream().filter(each -> !each.unit().nummer().isEmpty()).toList();
        Map<List<Object>, List<Reading>> lists = new LinkedHashMap<>();
        numbered.forEach(each -> lists.computeIfAbsent(List.of(each.unit().ouder(), each.unit().soort()), key -> new ArrayList<>()).add(each));
        return numbered.stream().anyMatch(each -> each.fate() == Fate.VERPLAATST) || lists.values().stream().anyMatch(Renumbering::isBroken);
    }

    /** Whether a number is missing or too many where something vervalt or came. */
    private static boolean isBroken(List<Reading> list) {
        Numbering numbering = new Numbering(list.stream().map(each -> each.unit().nummer()).toList());
        Reading before = null;
        boolean dropped = false;
        for (Reading here : list) {
            boolean together = before != null && !dropped && before.fate() != Fate.NIEUW && here.fate() != Fate.NIEUW;
            boolean stays = here.fate() != Fate.VERVALT;
            if (stays && !together && !follows(numbering, list, before, here)) {
                return true;
            }
            dropped = !stays;
            before = stays ? here : before;
        }
        return false;
    }

    /** The first of a list has the number of the first one of the draft decision, when that had any. */
    private static boolean follows(Numbering numbering, List<Reading> list, Reading before, Reading here) {
        String number = here.unit().nummer();
        return before != null ? numbering.next(before.unit().nummer()).equals(number)
                : list.stream().filter(each -> each.fate() != Fate.NIEUW).findFirst().filter(first -> !first.unit().nummer().equals(number)).isEmpty();
    }
}
