package nl.inbreng.journeys;

import java.util.Locale;

/**
 * One thing the griffie records about an admitted verzoek.
 *
 * @param button of its form
 * @param field  in which is chosen what it is
 * @param choice what is chosen; the last one of the list when empty
 * @param told   what the filer is told with it, or empty
 * @param by     which body decided, as anybody reads it
 * @param says   what anybody reads
 */
record Move(String button, String field, String choice, String told, String by, String says) {

    /** A step that says enough by itself. */
    static Move step(String to, String by, String says) {
        return new Move("Leg deze stap vast", "stap-naar", to, to.equals("UITVOERING_GEVOLGD") ? "De bomen staan er." : "", by, says);
    }

    /** A step with a word to the filer. */
    static Move announced(String to, String by, String says) {
        return new Move("Leg deze stap vast", "stap-naar", to, "Zo staat het er nu voor: " + to.toLowerCase(Locale.ROOT).replace('_', ' ') + ".", by, says);
    }

    /** At the last agendapunt of the list. */
    static Move planned() {
        return new Move("Zet op de agenda", "plek", "", "", "de griffier", "Het verzoek staat op de agenda: Raadsvergadering op");
    }

    /** The outcome. */
    static Move concluded(String uitkomst, String by) {
        return new Move("Leg de uitkomst vast", "uitkomst", uitkomst, "Dit is besloten na een lang gesprek.", by, "De uitkomst:");
    }

    /** Records it. @param dossier the page of the griffier @return that page again */
    Page on(Page dossier) {
        Filling form = dossier.form(button).choose(field, choice.isEmpty() ? dossier.html().select("select[name=plek] option").last().val() : choice);
        if (form.asks("zeker")) {
            form.choose("zeker", "ja");
        }
        return (told.isEmpty() ? form : form.with(field.equals("uitkomst") ? "toelichting" : "stap-toelichting", told)).press();
    }
}
