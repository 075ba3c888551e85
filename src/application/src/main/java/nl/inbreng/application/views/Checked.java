package nl.inbreng.application.views;

import java.util.List;
import java.util.Map;
import nl.inbreng.text.TekstEenheid;

/**
 * What the griffie says when it opens a raadsvoorstel for residents.
 *
 * @param eenheden the units as the griffie corrected them
 * @param vroeger  which of them is which unit of the version confirmed before although no text tells it: key there, by key here; see {@link nl.inbreng.text.EenheidAfkomst#gekoppeld}
 * @param again    whether the raad treats it again; asked only when it decided on an earlier version
 */
public record Checked(List<TekstEenheid> eenheden, Map<String, String> vroeger, boolean again) {
    public Checked {
        eenheden = List.copyOf(eenheden);
        vroeger = Map.copyOf(vroeger);
    }
}
