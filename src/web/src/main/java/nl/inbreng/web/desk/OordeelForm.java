package nl.inbreng.web.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.verzoek.NextRoute;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Stand;
import nl.inbreng.web.Form;
import nl.inbreng.web.Showing;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Choice;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.FieldKind;

/**
 * The form with which the griffier decides on admissibility.
 *
 * @param soort      name of the decision, or whatever was sent
 * @param motivering reasons
 * @param routes     names of the next routes
 * @param artikelen  codes of the rules on which it rests
 */
public record OordeelForm(String soort, String motivering, List<String> routes, List<String> artikelen) {

    static final OordeelForm EMPTY = new OordeelForm("", "", List.of(), List.of());

    public OordeelForm {
        routes = List.copyOf(routes);
        artikelen = List.copyOf(artikelen);
    }

    static OordeelForm of(Form form) {
        return new OordeelForm(form.text("soort"), form.text("motivering"), form.all("routes"), form.all("artikelen"));
    }

    /** The decision, when the form is complete. Next routes only belong to a refusal, articles not to an admission. @param grounds rules that can be ticked */
    Filled<Oordeel> read(List<Ground> grounds) {
        Optional<Oordeel.Soort> chosen = Arrays.stream(Oordeel.Soort.values()).filter(one -> one.name().equals(soort)).findFirst();
        List<NextRoute> ways = Arrays.stream(NextRoute.values()).filter(one -> routes.contains(one.name())).toList();
        List<String> rests = ticked(grounds).map(Ground::artikel).distinct().toList();
        boolean rejects = chosen.filter(one -> one != Oordeel.Soort.ONTVANKELIJK).isPresent();
        boolean refusal = chosen.filter(one -> one == Oordeel.Soort.NIET_ONTVANKELIJK).isPresent();
        List<FieldError> errors = Typing.all(List.of(
                chosen.isPresent() ? Optional.empty() : Optional.of(new FieldError("soort", "Kies wat u beslist.")),
                rejects && rests.isEmpty() ? Optional.of(new FieldError("artikelen", "Kies op welke regel uw besluit rust. De indiener leest het artikel.")) : Optional.empty(),
                refusal && ways.isEmpty() ? Optional.of(new FieldError("routes", "Kies hoe het verzoek verder gaat. Een weigering wijst altijd een andere weg.")) : Optional.empty(),
                Typing.text("motivering", "de motivering", "Schrijf op waarom u dit beslist. De indiener krijgt deze tekst.", motivering)));
        if (!errors.isEmpty()) return new Filled.Faulty<>(errors);
        return new Filled.Complete<>(new Oordeel(chosen.orElseThrow(), motivering, refusal ? ways : List.of(), rejects ? rests : List.of()));
    }

    /** The questions: only the decisions that stand and regeling allow. */
    public List<Field> fields(Dossier dossier, List<FieldError> errors) {
        List<Choice> decisions = Arrays.stream(Oordeel.Soort.values()).filter(one -> allowed(one, dossier)).map(one -> choice(one, dossier)).toList();
        List<Choice> rules = Checklist.grounds(dossier).stream()
                .map(ground -> new Choice(ground.code(), ground.text(), Checklist.artikel(ground, dossier), artikelen.contains(ground.code()))).toList();
        Field rests = Field.choose(FieldKind.CHECKBOXES, "artikelen", "Op welke regel rust uw besluit als u het niet toelaat of laat herstellen?", rules)
                .hint("Kies er één of meer. Iedereen kan het artikel lezen.").errors(errors);
        List<Choice> ways = Arrays.stream(NextRoute.values())
                .map(way -> new Choice(way.name(), way.label(), way.sentence(), routes.contains(way.name()))).toList();
        Field next = Field.choose(FieldKind.CHECKBOXES, "routes", "Hoe gaat het verder als u het niet toelaat?", ways)
                .hint("Kies er één of meer. De indiener leest de zin die eronder staat.").errors(errors);
        return List.of(Field.choose(FieldKind.RADIO, "soort", "Wat beslist u?", decisions).value(soort).errors(errors),
                decisions.size() == 1 ? rests : rests.optional(), decisions.size() == 1 ? next : next.optional(),
                Field.longText("motivering", "Motivering").hint("Noem wat u hebt bekeken. De indiener krijgt deze tekst per mail.")
                        .value(Form.visible(motivering)).limit(Oordeel.LIMIT).rows(7).errors(errors));
    }

    /** What was typed, to show when the form itself is no longer there. */
    List<Answer> typed(List<Ground> grounds) {
        String ways = Arrays.stream(NextRoute.values()).filter(one -> routes.contains(one.name())).map(NextRoute::label).collect(Collectors.joining(", "));
        String decision = Arrays.stream(Oordeel.Soort.values()).filter(one -> one.name().equals(soort)).map(Oordeel.Soort::word).findFirst().orElse("");
        String rules = ticked(grounds).map(Ground::text).collect(Collectors.joining("\n"));
        return List.of(new Answer("Uw besluit", decision, ""), new Answer("Waarop het rust", rules, ""), new Answer("Hoe het verder gaat", ways, ""),
                new Answer("Motivering", Form.visible(motivering), ""));
    }

    private Stream<Ground> ticked(List<Ground> grounds) {
        return grounds.stream().filter(ground -> artikelen.contains(ground.code()));
    }

    private static boolean allowed(Oordeel.Soort soort, Dossier dossier) {
        Stand stand = dossier.verzoek().stand();
        return switch (soort) {
            case ONTVANKELIJK -> stand.next().contains(SharedStand.ONTVANKELIJK);
            case NIET_ONTVANKELIJK -> stand.next().contains(SharedStand.NIET_ONTVANKELIJK);
            case HERSTEL -> stand.next().contains(SharedStand.HERSTEL) && dossier.regeling().terms().repair().isPresent();
        };
    }

    private static Choice choice(Oordeel.Soort soort, Dossier dossier) {
        Choice choice = new Choice(soort.name(), Showing.capital(soort.word()));
        return switch (soort) {
            case ONTVANKELIJK -> choice.hint("Het verzoek gaat naar de raad.");
            case NIET_ONTVANKELIJK -> choice.hint("Het verzoek gaat langs een andere weg verder. Die kiest u hieronder.");
            case HERSTEL -> choice.hint("De indiener krijgt " + dossier.regeling().terms().repair().map(Term::span).orElse("") + " om het verzoek aan te passen.");
        };
    }
}
