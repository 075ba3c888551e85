package nl.inbreng.documents.tagged;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/** Standard structure types and their attributes (ISO 32000-1, 14.8); only standard ones, so no role map is needed. */
final class Tags {

    static final PdfName DOCUMENT = new PdfName("Document");
    static final PdfName PARAGRAPH = new PdfName("P");
    static final PdfName SPAN = new PdfName("Span");
    static final PdfName LIST = new PdfName("L");
    static final PdfName ITEM = new PdfName("LI");
    static final PdfName LABEL = new PdfName("Lbl");
    static final PdfName BODY = new PdfName("LBody");
    static final PdfName TABLE = new PdfName("Table");
    static final PdfName CAPTION = new PdfName("Caption");
    static final PdfName HEAD = new PdfName("THead");
    static final PdfName ROWS = new PdfName("TBody");
    static final PdfName ROW = new PdfName("TR");
    static final PdfName HEADER = new PdfName("TH");
    static final PdfName CELL = new PdfName("TD");

    private Tags() { }

    static PdfName heading(int level) {
        return new PdfName("H" + level);
    }

    static PdfStructureElement list(PdfStructureElement parent, boolean numbered) {
        PdfStructureElement list = new PdfStructureElement(parent, LIST);
        attribute(list, "List", "ListNumbering", numbered ? "Decimal" : "Disc");
        return list;
    }

    /** Header cell; the scope is Column or Row. */
    static PdfStructureElement header(PdfStructureElement row, String scope) {
        PdfStructureElement header = new PdfStructureElement(row, HEADER);
        attribute(header, "Table", "Scope", scope);
        return header;
    }

    static void layout(PdfStructureElement element, String key, String value) {
        attribute(element, "Layout", key, value);
    }

    static void language(PdfStructureElement element, String language) {
        element.put(PdfName.LANG, new PdfString(language, PdfObject.TEXT_PDFDOCENCODING));
    }

    private static void attribute(PdfStructureElement element, String owner, String key, String value) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        attributes.put(new PdfName(key), new PdfName(value));
        element.put(PdfName.A, new PdfArray(attributes));
    }
}
