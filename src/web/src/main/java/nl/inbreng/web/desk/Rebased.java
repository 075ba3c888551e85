package nl.inbreng.web.desk;

import nl.inbreng.text.Rebase;

/** What became of an amendement on a newer version of its raadsvoorstel, as the griffier reads it while the filer did not confirm it. */
final class Rebased {

    private Rebased() {}

    static String sentence(Rebase.Uitkomst uitkomst) {
        return switch (uitkomst) {
            case AL_VERWERKT -> "De nieuwe versie luidt al zo. De indiener moet dat nog bevestigen.";
            case SCHOON -> "Ja. De indiener moet dat nog bevestigen.";
            case VERPLAATST -> "Ja, op een andere plaats. De indiener moet dat nog bevestigen.";
            case SAMENGEVOEGD -> "Beide wijzigingen passen samen. De indiener moet de tekst nog bevestigen.";
            case CONFLICT -> "Nee, dezelfde woorden zijn veranderd. De indiener moet kiezen.";
            case WEES -> "Nee, het onderdeel is er niet meer. De indiener moet kiezen.";
        };
    }
}
