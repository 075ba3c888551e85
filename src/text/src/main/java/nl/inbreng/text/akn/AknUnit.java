package nl.inbreng.text.akn;

import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.xml.XmlSheet;

/** Which element of Akoma Ntoso a unit is, and how its number is written. */
final class AknUnit {

    private AknUnit() {
    }

    /** The element: what is no unit of a decision is a container with a name. */
    static String element(TekstEenheid unit) {
        return switch (unit.soort()) {
            case BESLISPUNT -> "clause";
            case ARTIKEL -> "article";
            case LID -> "paragraph";
            case ONDERDEEL -> "point";
            case ALINEA -> unit.amendeerbaar() ? "alinea" : "hcontainer";
            case KOP, AANHEF, SLOT -> "hcontainer";
        };
    }

    static void number(XmlSheet sheet, TekstEenheid unit) {
        if (!unit.nummer().isEmpty()) {
            sheet.line("num", switch (unit.soort()) {
                case ARTIKEL -> "Artikel " + unit.nummer();
                case BESLISPUNT, LID, ONDERDEEL -> unit.nummer() + (unit.nummer().endsWith("°") ? "" : ".");
                case KOP, AANHEF, ALINEA, SLOT -> unit.nummer();
            });
        }
    }
}
