package nl.inbreng.documents.tagged;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** A Link in the structure with one annotation for each line it stands on (PDF/UA-1, 7.18.5). */
final class LinkElement {

    private static final int PRINTED = 4;   // annotation flag Print, asked by ISO 19005-3, 6.3.2

    private final Sheet sheet;
    private final PdfStructureElement element;
    private final Run run;
    private final List<PdfDictionary> references = new ArrayList<>();

    LinkElement(Sheet sheet, PdfStructureElement element, Run run) {
        this.sheet = sheet;
        this.element = element;
        this.run = run;
    }

    /** Makes this stretch of a line lead to the address. */
    void cover(float x, float baseline, float width, float size) {
        PdfWriter writer = sheet.writer();
        Rectangle area = new Rectangle(x, baseline - size * 0.25f, x + width, baseline + size * 0.85f);
        String address = URI.create(run.address()).toASCIIString();
        PdfAnnotation annotation = PdfAnnotation.createLink(writer, area, PdfAnnotation.HIGHLIGHT_INVERT,
                new PdfAction(address));
        annotation.put(PdfName.F, new PdfNumber(PRINTED));
        annotation.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
        annotation.put(PdfName.CONTENTS, new PdfString(run.text() + " (" + address + ")", PdfObject.TEXT_UNICODE));
        annotation.put(new PdfName("StructParent"),
                new PdfNumber(writer.getStructureTreeRoot().addExistingObject(element.getReference())));
        writer.addAnnotation(annotation);
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        references.add(reference);
    }

    /** Hangs the annotations under the element, after its own text. */
    void close() {
        PdfObject marks = element.get(PdfName.K);
        PdfArray kids = marks instanceof PdfArray array ? new PdfArray(array) : new PdfArray(marks);
        references.forEach(kids::add);
        element.put(PdfName.K, kids);
        references.clear();
    }
}
