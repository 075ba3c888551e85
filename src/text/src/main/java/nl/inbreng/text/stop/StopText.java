package nl.inbreng.text.stop;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.xml.XmlSheet;

/**
 * A whole decision in the elements of STOP, without marks: the text as it is (oud), or as it would read (nieuw) beside the marks of
 * {@link RegelingMutatie}. Units have the same ids in all three. Linear in the number of units.
 */
public final class StopText {

    private StopText() {
    }

    /** The body (Lichaam) with these units. */
    public static String write(List<TekstEenheid> units) {
        Set<String> keys = units.stream().map(TekstEenheid::sleutel).collect(Collectors.toSet());
        return XmlSheet.written(RegelingMutatie.NAMESPACE, "Lichaam", sheet -> {
            StopUnits body = new StopUnits(sheet, units, List.of());
            units.stream().filter(unit -> !keys.contains(unit.ouder())).forEach(body::plain);
        });
    }
}
