package nl.inbreng.web.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inbreng.text.PlainText;
import nl.inbreng.text.TekstEenheid;

/** The units of a draft decision as the griffie corrected them. */
final class Correction {

    private Correction() {}

    /**
     * Puts the typed texts in the units. A unit that was emptied goes away; one that still holds other units stays as their
     * frame, without a text of its own.
     *
     * @param read  units as read
     * @param texts typed texts by key; a unit without one keeps its text
     */
    static List<TekstEenheid> of(List<TekstEenheid> read, Map<String, String> texts) {
        List<TekstEenheid> kept = new ArrayList<>();
        Set<String> frames = new HashSet<>();
        for (int i = read.size() - 1; i >= 0; i--) {
            TekstEenheid unit = read.get(i);
            String text = PlainText.of(texts.getOrDefault(unit.sleutel(), unit.tekst()));
            if (text.isEmpty() && !frames.contains(unit.sleutel())) continue;
            kept.add(with(unit, text));
            frames.add(unit.ouder());
        }
        Collections.reverse(kept);
        return List.copyOf(kept);
    }

    private static TekstEenheid with(TekstEenheid unit, String text) {
        return new TekstEenheid(unit.sleutel(), unit.ouder(), unit.soort(), unit.nummer(), unit.citedWith(text), text,
                unit.amendeerbaar() && !text.isEmpty());
    }
}
