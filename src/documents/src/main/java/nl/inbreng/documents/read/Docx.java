package nl.inbreng.documents.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.inbreng.text.xml.XmlDocument;
import nl.inbreng.text.xml.XmlElement;
import nl.inbreng.text.xml.XmlReading;

/** What reading a docx file gave: lines, or the reason why there are none. */
sealed interface Docx {

    /** @param lines paragraphs in reading order with an empty line between; a forced page end is a form feed before its line @param noted whether there are footnotes or endnotes too, which are not read */
    record Text(List<String> lines, boolean noted) implements Docx { }

    /** A sound file without a word. */
    record Empty() implements Docx { }

    /** A zip file that holds no text document of Word. @param openDocument true when it is one of OpenDocument (odt) */
    record Other(boolean openDocument) implements Docx { }

    /** Broken, or made to do harm: nothing in it is trusted. */
    record Damaged() implements Docx { }

    /** More than is read: the limits are those of {@link ZipParts} and of the XML reader. */
    record TooLarge() implements Docx { }

    /** Reads the body of the document as it would be printed with all tracked changes accepted; never throws on account of the bytes. */
    static Docx read(byte[] file) {
        return switch (ZipParts.of(file)) {
            case ZipParts.Unpacked unpacked -> body(unpacked);
            case ZipParts.Broken broken -> new Damaged();
            case ZipParts.Bomb bomb -> new TooLarge();
        };
    }

    private static Docx body(ZipParts.Unpacked parts) {
        byte[] document = parts.part("word/document.xml");
        if (document.length == 0) {
            return new Other(new String(parts.part("mimetype"), StandardCharsets.US_ASCII).contains("opendocument"));
        }
        return switch (XmlDocument.read(document)) {
            case XmlReading.Read read -> text(read.root(), DocxNumbers.of(tree(parts, "word/numbering.xml"), tree(parts, "word/styles.xml")), noted(parts));
            case XmlReading.Refused refused when refused.fault() == XmlReading.Fault.TOO_LARGE -> new TooLarge();
            case XmlReading.Refused refused -> new Damaged();
        };
    }

    private static Docx text(XmlElement root, DocxNumbers numbers, boolean noted) {
        List<String> lines = DocxBody.lines(root, numbers);
        return lines.stream().allMatch(String::isBlank) ? new Empty() : new Text(lines, noted);
    }

    /** Word keeps its own separators among the notes; those have a type (ECMA-376, 17.11.2). */
    private static boolean noted(ZipParts.Unpacked parts) {
        return Stream.of("footnote", "endnote").flatMap(kind -> tree(parts, "word/" + kind + "s.xml").elements(kind))
                .anyMatch(note -> (note.attribute("type").isEmpty() || note.attribute("type").equals("normal")) && !note.text().isBlank());
    }

    /** A side part; without it, or when it is broken, the text is read without its numbers. */
    private static XmlElement tree(ZipParts.Unpacked parts, String name) {
        return XmlDocument.read(parts.part(name)) instanceof XmlReading.Read read ? read.root() : new XmlElement("", "", Map.of(), List.of());
    }
}
