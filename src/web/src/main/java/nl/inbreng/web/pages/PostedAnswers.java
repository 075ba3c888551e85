package nl.inbreng.web.pages;

import java.util.ArrayList;
import java.util.List;
import nl.inbreng.text.PlainText;
import nl.inbreng.web.Form;
import nl.inbreng.web.parts.Answer;

/** A burgeramendement as it was posted, to give back when it cannot be kept. */
final class PostedAnswers {

    private PostedAnswers() {}

    /** What was posted, with ticks and places, to show when it cannot be kept; it names units by their keys, since they may not be there any more. */
    static List<Answer> of(Form form) {
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer("Titel", PlainText.line(form.text("titel")), ""));
        AmendementForm.keys(form, AmendementForm.BOX).forEach(key -> answers.add(new Answer("Uw nieuwe tekst (" + key + ")", PlainText.of(form.text(AmendementForm.BOX + key)), "")));
        AmendementForm.keys(form, AmendementForm.TICK).stream().filter(key -> form.ticked(AmendementForm.TICK + key)).forEach(key -> answers.add(new Answer("Uw vinkje (" + key + ")", "Haal dit helemaal weg", "")));
        AmendementForm.keys(form, AmendementForm.PLACE).stream().filter(key -> !form.text(AmendementForm.PLACE + key).isEmpty()).forEach(key -> answers.add(new Answer("Uw andere plek (" + key + ")", spoken(form.text(AmendementForm.PLACE + key)), "")));
        AmendementForm.keys(form, AddedTexts.NEW).forEach(nr -> answers.add(new Answer("Uw toegevoegde tekst " + nr + beside(form, nr), PlainText.of(form.text(AddedTexts.NEW + nr)), "")));
        if (form.fields().containsKey(AmendementForm.WHOLE)) answers.add(new Answer("Uw andere tekst voor het hele besluit", PlainText.of(form.text(AmendementForm.WHOLE)), ""));
        answers.add(new Answer("Waarom wilt u dit?", PlainText.of(form.text("toelichting")), ""));
        if (!form.text("dekking").isEmpty()) answers.add(new Answer("Hoe wordt dit betaald?", PlainText.of(form.text("dekking")), ""));
        return answers;
    }

    private static String beside(Form form, String nr) {
        String place = form.text(AddedTexts.BESIDE + nr);
        return place.isEmpty() ? "" : " (" + spoken(place) + ")";
    }

    /** "na:beslispunt-2" as people read it. */
    private static String spoken(String place) {
        return place.replaceFirst(":", " ");
    }
}
