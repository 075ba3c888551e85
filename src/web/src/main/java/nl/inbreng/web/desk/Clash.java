package nl.inbreng.web.desk;

import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.web.Form;
import nl.inbreng.web.parts.Choice;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.FieldKind;

/**
 * What the raad adopted already and does not go together with an amendement that it is said to have adopted too. The filer is mailed at once, so that is confirmed first.
 *
 * @param name    of the question in its form
 * @param toch    kenmerk of the amendement of which the griffier says that it was adopted all the same
 * @param adopted names of those that were adopted already
 */
record Clash(String name, String toch, List<String> adopted) {

    Clash {
        adopted = List.copyOf(adopted);
    }

    static Clash of(Form form, String name) {
        return new Clash(name, form.text(name), List.of());
    }

    /** The same, for what does not go together with these. */
    Clash against(List<String> names) {
        return new Clash(name, toch, names);
    }

    Optional<FieldError> error(Verzoek verzoek, String uitkomst) {
        if (!isAsked(verzoek, uitkomst) || toch.equals(verzoek.kenmerk().value())) return Optional.empty();
        return Optional.of(new FieldError(name, "Dit gaat niet samen met " + String.join(" en ", adopted) + ". Zet een vinkje als de raad dit toch ook heeft aangenomen."));
    }

    Optional<Field> question(Verzoek verzoek, String uitkomst, List<FieldError> errors) {
        if (!isAsked(verzoek, uitkomst)) return Optional.empty();
        return Optional.of(Field.choose(FieldKind.CHECKBOXES, name, "Gaat niet samen met wat al is aangenomen", List.of(despite(verzoek))).errors(errors));
    }

    private boolean isAsked(Verzoek verzoek, String uitkomst) {
        return !adopted.isEmpty() && Uitkomst.of(verzoek.instrument().shape()).stream().anyMatch(one -> one.name().equals(uitkomst) && one.isAdopted());
    }

    /** A tick for this amendement only: it says nothing about another one that is chosen after it. */
    private Choice despite(Verzoek verzoek) {
        String kenmerk = verzoek.kenmerk().value();
        return new Choice(kenmerk, "De raad heeft dit toch ook aangenomen").chosen(toch.equals(kenmerk))
                .hint("Al aangenomen: " + String.join(", ", adopted) + ". Samen passen ze niet in één besluit. De indiener krijgt meteen een mail over deze uitkomst.");
    }
}
