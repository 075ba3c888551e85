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
 * @param note       why it could not be read, or what was left out, in plain Dutch; empty when there is nothing to say
 * @param bladzijden page of the file (from 1) on which a unit begins, by its key; none when the file has no pages
 * @param bronregels lines of a file without pages from where a unit begins to where the next one does, by its key; together every line of the file
 */
record ReadUnits(List<TekstEenheid> eenheden, String note, Map<String, Integer> bladzijden, Map<String, String> bronregels) {

    static ReadUnits of(Extraction extraction) {
        return switch (extraction) {
            case Extraction.Lines lines -> of(lines);
            case Extraction.Unreadable unreadable -> new ReadUnits(List.of(), unreadable.reason(), Map.of(), Map.of());
        };
    }

    private static ReadUnits of(Extraction.Lines lines) {
        OntwerpbesluitReader.Found found = OntwerpbesluitReader.read(lines.lines());
        Map<String, Integer> pages = new HashMap<>();
        for (int i = 0; i < found.eenheden().size() && !lines.pages().isEmpty(); i++) {
            pages.put(found.eenheden().get(i).sleutel(), lines.pages().get(found.lines().get(i)));
        }
        return new ReadUnits(found.eenheden(), lines.note(), pages, lines.pages().isEmpty() ? source(lines.lines(), found) : Map.of());
    }

    /** What stands above the first unit goes with it. A unit that begins on the line of the next one has no lines of its own. */
    private static Map<String, String> source(List<String> lines, OntwerpbesluitReader.Found found) {
        Map<String, String> source = new HashMap<>();
        int from = 0;
        for (int i = 0; i < found.eenheden().size(); i++) {
            int to = i + 1 < found.lines().size() ? found.lines().get(i + 1) : lines.size();
            String text = String.join("\n", lines.subList(from, Math.max(from, to))).replace("\f", "").strip();
            if (!text.isEmpty()) source.put(found.eenheden().get(i).sleutel(), text);
            from = Math.max(from, to);
        }
        return source;
    }
}
