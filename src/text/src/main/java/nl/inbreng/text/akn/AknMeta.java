package nl.inbreng.text.akn;

import java.util.function.Consumer;
import nl.inbreng.text.xml.XmlSheet;

/** The meta block of a document: identification after FRBR, an analysis of what it changes, and who speaks. */
final class AknMeta {

    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    static final String SOURCE = "#inbreng";

    private AknMeta() {
    }

    /** @param analysis what stands in the analysis; nothing when the document changes nothing @param references to other documents */
    static void write(XmlSheet sheet, AknHeader header, Consumer<XmlSheet> analysis, Consumer<XmlSheet> references) {
        sheet.element("meta", () -> {
            sheet.element("identification", () -> identification(sheet, header), "source", SOURCE);
            analysis.accept(sheet);
            sheet.element("references", () -> {
                references.accept(sheet);
                sheet.mark("TLCOrganization", "eId", "inbreng", "href", "/ontology/organization/nl/inbreng", "showAs", "Inbreng")
                        .mark("TLCOrganization", "eId", "auteur", "href", "/ontology/organization/nl/" + header.gemeente(), "showAs", header.auteur());
            }, "source", SOURCE);
        });
    }

    private static void identification(XmlSheet sheet, AknHeader header) {
        sheet.element("FRBRWork", () -> {
            core(sheet, header, header.work(), "/!main");
            sheet.mark("FRBRcountry", "value", "nl");
        });
        sheet.element("FRBRExpression", () -> {
            core(sheet, header, header.expression(), "/!main");
            sheet.mark("FRBRlanguage", "language", "nld");
        });
        sheet.element("FRBRManifestation", () -> core(sheet, header, header.expression(), "/!main.xml"));
    }

    private static void core(XmlSheet sheet, AknHeader header, String address, String part) {
        sheet.mark("FRBRthis", "value", address + part)
                .mark("FRBRuri", "value", address + part.replace("/!main", ""))
                .mark("FRBRdate", "date", header.datum().toString(), "name", header.stand().date())
                .mark("FRBRauthor", "href", "#auteur");
    }

    /** The analysis of changes. */
    static Consumer<XmlSheet> changes(Consumer<XmlSheet> modifications) {
        return sheet -> sheet.element("analysis", () -> sheet.element("activeModifications", () -> modifications.accept(sheet)), "source", SOURCE);
    }
}
