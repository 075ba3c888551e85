package nl.inbreng.web.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.web.Form;
import nl.inbreng.web.Showing;
import nl.inbreng.web.parts.Choice;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.FieldKind;

/**
 * The part of a form that says which body decided and on which article; each act has its own, so that names on a page differ.
 *
 * @param orgaan  name of the body, or empty for the usual one
 * @param artikel the article, as typed
 */
public record BasisForm(String orgaan, String artikel) {

    static final BasisForm EMPTY = new BasisForm("", "");

    static BasisForm of(Act act, Form form) {
        return new BasisForm(form.text(act.word() + "-orgaan"), form.line(act.word() + "-artikel"));
    }

    /** The body and the article. @param usual who decides when nothing was chosen */
    Filled<Basis> read(Act act, Orgaan usual) {
        Optional<FieldError> wrong = Typing.line(act.word() + "-artikel", "het artikel", "", artikel);
        return wrong.<Filled<Basis>>map(error -> new Filled.Faulty<>(List.of(error))).orElseGet(() -> new Filled.Complete<>(new Basis(body().orElse(usual), artikel)));
    }

    private Optional<Orgaan> body() {
        return Arrays.stream(Orgaan.values()).filter(one -> one.name().equals(orgaan)).findFirst();
    }

    /** The questions of the form with these two at its end. @param usual what is filled in when nothing was typed */
    List<Field> after(List<Field> own, Act act, Basis usual, List<FieldError> errors) {
        Stream<Choice> bodies = Arrays.stream(Orgaan.values()).map(one -> new Choice(one.name(), Showing.capital(one.phrase())));
        Choice asAbove = new Choice("", "Zoals bij de stap staat");
        List<Choice> choices = act == Act.STAP ? Stream.concat(Stream.of(asAbove), bodies).toList() : bodies.toList();
        String chosen = orgaan.isEmpty() && act != Act.STAP ? usual.orgaan().name() : orgaan;
        List<Field> all = new ArrayList<>(own);
        all.add(Field.choose(FieldKind.SELECT, act.word() + "-orgaan", "Wie besliste dit?", choices).value(chosen).errors(errors).optional());
        all.add(Field.text(act.word() + "-artikel", "Op welk artikel rust dit?").hint("Iedereen kan dit lezen.")
                .value(artikel.isEmpty() ? usual.artikel() : Form.visible(artikel)).errors(errors).optional());
        return List.copyOf(all);
    }
}
