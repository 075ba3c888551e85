package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Checks the form of one proposed change (vormtoets), while the resident writes and again at filing. */
public final class FormCheck {

    private static final int MOST_NAMED = 3;

    private FormCheck() {
    }

    /** What is to be mended in the new text of this unit; empty when its form is good. */
    public static List<Finding> check(TekstEenheid unit, String wordt) {
        List<Finding> findings = new ArrayList<>();
        if (PlainText.line(unit.tekst()).equals(PlainText.line(wordt))) {
            findings.add(new Finding(Finding.Rule.NIETS_GEWIJZIGD, "U hebt de tekst van " + unit.citeertitel() + " niet veranderd"
                    + (unit.tekst().equals(wordt) ? "." : ". Alleen spaties, lege regels of onzichtbare tekens zijn anders.")
                    + " Verander de tekst of haal deze wijziging weg."));
        }
        List<String> hidden = wordt.codePoints().filter(PlainText::isHidden).distinct().mapToObj(FormCheck::name).toList();
        if (!hidden.isEmpty()) {
            findings.add(new Finding(Finding.Rule.VERBORGEN_TEKENS, "In uw tekst bij " + unit.citeertitel() + " staan tekens die u niet ziet ("
                    + String.join(", ", hidden.subList(0, Math.min(MOST_NAMED, hidden.size()))) + (hidden.size() > MOST_NAMED ? " en meer" : "")
                    + "). Dat gebeurt vaak bij plakken. Wij halen deze tekens weg. Controleer uw tekst."));
        }
        return List.copyOf(findings);
    }

    private static String name(int character) {
        return switch (character) {
            case 0xAD -> "zacht afbreekteken";
            case 0x200B, 0x2060, 0xFEFF -> "spatie zonder breedte";
            case 0x200C, 0x200D -> "verbindingsteken";
            case 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F -> "teken voor de leesrichting";
            default -> String.format(Locale.ROOT, "code U+%04X", character);
        };
    }
}
