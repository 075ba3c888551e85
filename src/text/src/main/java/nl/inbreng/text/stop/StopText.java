package nl.inbreng.text.stop;

import java.util.List;
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
        StopBase text = new StopBase(units, List.of());
        return XmlSheet.written(RegelingMutatie.NAMESPACE, "Lichaam", sheet -> StopUnits.tops(units).forEach(new StopUnits(sheet, text, text)::plain));
    }
}
