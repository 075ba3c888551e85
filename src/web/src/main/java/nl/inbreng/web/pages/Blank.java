package nl.inbreng.web.pages;

import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Written;
import nl.inbreng.text.PlainText;
import nl.inbreng.web.DecisionText;
import nl.inbreng.web.Form;

/** Whether nothing was written in a form yet and nobody said to keep it: that makes no draft, since nobody would miss it and its writer would find it in the list. */
final class Blank {

    private Blank() {}

    static boolean is(Form form, Written text) {
        return !isLater(form) && text.parts().stream().allMatch(part -> part.text().isBlank());
    }

    /** Text that equals the decision is not written. */
    static boolean is(AmendementForm form) {
        Amendement text = form.read();
        boolean words = !text.titel().isBlank() || !text.toelichting().isBlank() || !text.dekking().isBlank();
        boolean whole = text.isAlternative() && !text.alternatief().equals(PlainText.of(DecisionText.of(form.voorstel().eenheden()).whole()));
        return !words && !whole && text.real().isEmpty() && !isLater(form.form());
    }

    /** Whether the writer says to keep the text and to go on later. */
    static boolean isLater(Form form) {
        return form.text("actie").equals("bewaar");
    }
}
