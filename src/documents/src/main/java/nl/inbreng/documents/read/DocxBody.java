package nl.inbreng.documents.read;

import java.util.ArrayList;
import java.util.List;
import nl.inbreng.text.xml.XmlElement;

/**
 * The text of a document body as it reads when all tracked changes are accepted: what was deleted or moved away is left out.
 * A paragraph gets its visible number before it, a row of a table is one line, a text box follows its paragraph.
 */
final class DocxBody {

    private final DocxNumbers numbers;
    private final List<String> lines = new ArrayList<>();

    /** A paragraph that goes on in the next one, because the paragraph mark between them was deleted. */
    private String unended = "";

    private DocxBody(DocxNumbers numbers) {
        this.numbers = numbers;
    }

    /** Lines with an empty one between paragraphs. @param root the document, or any part of it that holds paragraphs */
    static List<String> lines(XmlElement root, DocxNumbers numbers) {
        DocxBody body = new DocxBody(numbers);
        body.blocks(root);
        body.finish();
        return body.lines;
    }

    private void finish() {
        if (!unended.isBlank()) add(unended);
        unended = "";
    }

    private void blocks(XmlElement around) {
        around.elements().forEach(element -> {
            switch (element.name()) {
                case "p" -> paragraph(element);
                case "tbl" -> element.elements().forEach(this::row);
                case "del", "moveFrom", "sdtPr", "sectPr" -> { }
                default -> blocks(element);
            }
        });
    }

    private void paragraph(XmlElement paragraph) {
        DocxRuns runs = new DocxRuns();
        runs.read(paragraph);
        XmlElement properties = paragraph.first("pPr").orElse(DocxRuns.NOTHING);
        boolean goesOn = properties.first("rPr").flatMap(mark -> mark.first("del")).isPresent();
        String words = runs.text();
        String number = unended.isEmpty() && !(goesOn && words.isBlank()) ? numbers.next(properties) : "";   // an empty item of a list counts too
        String whole = unended + (number.isEmpty() || words.isBlank() ? words : numbered(number, words));
        unended = goesOn ? whole : "";
        if (!goesOn) add(whole);
        runs.boxes().forEach(this::blocks);
    }

    /** A page that ends before the words ends before their number. */
    private static String numbered(String number, String words) {
        return words.startsWith("\f") ? "\f" + number + " " + words.substring(1) : number + " " + words;
    }

    /** Adds a paragraph with the lines that were broken inside it by hand. */
    private void add(String paragraph) {
        if (paragraph.isBlank() && !paragraph.contains("\f")) return;
        lines.addAll(List.of(paragraph.split("\n|(?=\f)")));
        lines.add("");
    }

    /** A row is one line; only in its last cell that holds words may there be more paragraphs, each on its own line. */
    private void row(XmlElement row) {
        if (isWrapper(row)) row.elements().forEach(this::row);
        if (!row.name().equals("tr") || row.first("trPr").flatMap(properties -> properties.first("del")).isPresent()) return;
        finish();
        List<List<String>> cells = new ArrayList<>();
        cells(row, cells);
        cells.removeIf(List::isEmpty);
        if (cells.isEmpty()) return;
        StringBuilder first = new StringBuilder();
        cells.subList(0, cells.size() - 1).forEach(cell -> first.append(String.join(" ", cell)).append('\t'));
        List<String> last = cells.getLast();
        lines.add(first + last.getFirst());
        last.subList(1, last.size()).forEach(lines::add);
        lines.add("");
    }

    private void cells(XmlElement around, List<List<String>> cells) {
        around.elements().forEach(child -> {
            if (child.name().equals("tc")) cells.add(words(child));
            else if (isWrapper(child)) cells(child, cells);
        });
    }

    /** Elements of tracked changes and content controls that may stand around rows and cells. */
    private static boolean isWrapper(XmlElement element) {
        return element.name().matches("sdt|sdtContent|ins|customXml|moveTo");
    }

    private List<String> words(XmlElement cell) {
        DocxBody inside = new DocxBody(numbers);
        inside.blocks(cell);
        inside.finish();
        return inside.lines.stream().filter(line -> !line.isBlank()).toList();
    }
}
