package nl.inbreng.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inbreng.application.ports.DocumentText.Extraction;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.text.TekstEenheid;

/**
 * The units that a machine read out of a file, for the griffie to correct.
 *
 * @param eenheden   units in reading order; none when the file could not be read
 * @param note       why it could not be read, in plain Dutch; empty when it was
 * @param bladzijden page of the file (from 1) on which a unit begins, by its key
 */
record ReadUnits(List<TekstEenheid> eenheden, String note, Map<String, Integer> bladzijden) {

    static ReadUnits of(Extraction extraction) {
        return switch (extraction) {
            case Extraction.Lines lines -> of(lines);
            case Extraction.Unreadable unreadable -> new ReadUnits(List.of(), unreadable.reason(), Map.of());
        };
    }

    private static ReadUnits of(Extraction.Lines lines) {
        OntwerpbesluitReader.Found found = OntwerpbesluitReader.read(lines.lines());
        Map<String, Integer> pages = new HashMap<>();
        for (int i = 0; i < found.eenheden().size() && !lines.pages().isEmpty(); i++) {
            pages.put(found.eenheden().get(i).sleutel(), lines.pages().get(found.lines().get(i)));
        }
        return new ReadUnits(found.eenheden(), "", pages);
    }
}
