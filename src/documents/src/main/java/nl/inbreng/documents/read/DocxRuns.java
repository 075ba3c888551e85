package nl.inbreng.documents.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inbreng.text.xml.XmlElement;

/** The words of one paragraph: its runs with tabs, breaks and hyphens, without what was deleted, hidden or only an instruction of a field. */
final class DocxRuns {

    /** An element without anything in it. */
    static final XmlElement NOTHING = new XmlElement("", "", Map.of(), List.of());

    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> boxes = new ArrayList<>();

    void read(XmlElement around) {
        around.elements().forEach(this::part);
    }

    private void part(XmlElement part) {
        switch (part.name()) {
            case "t" -> text.append(part.text().replace('\n', ' '));
            case "tab", "ptab" -> text.append('\t');
            case "br", "cr" -> text.append(part.attribute("type").equals("page") ? "\f" : "\n");
            case "noBreakHyphen" -> text.append('-');
            case "sym" -> symbol(part.attribute("char"));
            case "txbxContent" -> boxes.add(part);
            case "r" -> run(part);
            case "del", "moveFrom", "delText", "instrText", "pPr", "rPr", "Fallback", "sdtPr", "softHyphen", "footnoteReference", "endnoteReference" -> { }
            default -> read(part);
        }
    }

    private void run(XmlElement run) {
        boolean hidden = run.first("rPr").flatMap(properties -> properties.first("vanish")).filter(vanish -> !vanish.attribute("val").matches("0|false|off")).isPresent();
        if (!hidden) read(run);
    }

    /** A sign of a symbol font, which stands in the private use area; the reader makes a bullet of the usual one. */
    private void symbol(String hexadecimal) {
        if (hexadecimal.matches("[0-9A-Fa-f]{1,4}")) text.append((char) Integer.parseInt(hexadecimal, 16));
    }

    String text() {
        return text.toString();
    }

    /** Text boxes that are anchored in the paragraph. */
    List<XmlElement> boxes() {
        return boxes;
    }
}
