package nl.inbreng.web.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.regeling.Exclusion;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.verzoek.NextRoute;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.web.Form;
import nl.inbreng.web.Showing;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Choice;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.FieldKind;

/**
 * The form with which the decision on admissibility is recorded.
 *
 * @param soort      name of the decision, or whatever was sent
 * @param motivering reasons
 * @param routes     names of the next routes
 * @param artikelen  codes of the rules on which it rests
 * @param orgaan     name of the body that decided; the griffier when empty
 * @param afwijking  why it departs from the checklist, may be empty
 */
public record OordeelForm(String soort, String motivering, List<String> routes, List<String> artikelen, String orgaan, String afwijking) {

    static final OordeelForm EMPTY = new OordeelForm("", "", List.of(), List.of(), "", "");

    public OordeelForm {
        routes = List.copyOf(routes);
        artikelen = List.copyOf(artikelen);
    }

    static OordeelForm of(Form form) {
        return new OordeelForm(form.text("soort"), form.text("motivering"), form.all("routes"), form.all("artikelen"), form.text("oordeel-orgaan"), form.text("afwijking"));
    }

    /**
     * The decision, when the form is complete. Next routes only belong to what is turned away, articles not to an admission.
     *
     * @param grounds    rules that can be ticked
     * @param exclusions subjects that the regeling excludes; they are among the grounds
     */
    Filled<Oordeel> read(List<Ground> grounds, List<Exclusion> exclusions) {
        Optional<Oordeel.Soort> chosen = Arrays.stream(Oordeel.Soort.values()).filter(one -> one.name().equals(soort)).findFirst();
        List<NextRoute> ways = Arrays.stream(NextRoute.values()).filter(one -> routes.contains(one.name())).toList();
        List<String> rests = ticked(grounds).map(Ground::artikel).distinct().toList();
        boolean rejects = chosen.filter(one -> one != Oordeel.Soort.ONTVANKELIJK).isPresent();
        boolean refusal = chosen.filter(Oordeel.Soort::turnsAway).isPresent();
        String subject = chosen.filter(one -> one == Oordeel.Soort.UITGESLOTEN).flatMap(one -> subject(exclusions)).orElse("");
        List<FieldError> errors = Typing.all(List.of(
                chosen.isPresent() ? Optional.empty() : Optional.of(new FieldError("soort", "Kies wat u beslist.")),
                rejects && rests.isEmpty() ? Optional.of(new FieldError("artikelen", "Kies op welke regel uw besluit rust. De indiener leest het artikel.")) : Optional.empty(),
                refusal && ways.isEmpty() ? Optional.of(new FieldError("routes", "Kies hoe het verzoek verder gaat. Een weigering wijst altijd een andere weg.")) : Optional.empty(),
                Typing.text("motivering", "de motivering", "Schrijf op waarom u dit beslist. De indiener krijgt deze tekst.", motivering),
                Typing.text("afwijking", "de reden van de afwijking", "", afwijking)));
        if (!errors.isEmpty()) return new Filled.Faulty<>(errors);
        return new Filled.Complete<>(new Oordeel(chosen.orElseThrow(), motivering, refusal ? ways : List.of(), rejects ? rests : List.of(), body(), subject, afwijking));
    }

    private Orgaan body() {
        return Orgaan.admitting().stream().filter(one -> one.name().equals(orgaan)).findFirst().orElse(Orgaan.GRIFFIER);
    }

    private Optional<String> subject(List<Exclusion> exclusions) {
        return exclusions.stream().map(Exclusion::code).filter(artikelen::contains).findFirst();
    }

    /** The questions: only the decisions that stand and regeling allow. */
    public List<Field> fields(Dossier dossier, List<FieldError> errors) {
        List<Choice> decisions = Arrays.stream(Oordeel.Soort.values()).filter(one -> allowed(one, dossier)).map(one -> choice(one, dossier)).toList();
        List<Choice> bodies = Orgaan.admitting().stream().map(one -> new Choice(one.name(), Showing.capital(one.phrase()))).toList();
        Field rests = rules(dossier).errors(errors);
        Field next = ways().errors(errors);
        boolean one = decisions.size() == 1;
        return List.of(Field.choose(FieldKind.RADIO, "soort", "Wat beslist u?", decisions).value(one ? decisions.getFirst().value() : soort).errors(errors),
                one ? rests : rests.optional(), one ? next : next.optional(),
                Field.longText("motivering", "Motivering").hint("Noem wat u hebt bekeken. De indiener krijgt deze tekst per mail.")
                        .value(Form.visible(motivering)).limit(Oordeel.LIMIT).rows(7).errors(errors),
                Field.longText("afwijking", "Waarom wijkt u af van de controlelijst?").hint("Alleen als uw besluit anders is dan de controlelijst voorstelt. De indiener leest ook dit.")
                        .value(Form.visible(afwijking)).limit(Oordeel.LIMIT).rows(3).errors(errors).optional(),
                Field.choose(FieldKind.SELECT, "oordeel-orgaan", "Wie besliste dit?", bodies).value((orgaan.isEmpty() ? dossier.regeling().tester() : body()).name()).errors(errors).optional());
    }

    private Field rules(Dossier dossier) {
        List<Choice> rules = Checklist.grounds(dossier).stream()
                .map(ground -> new Choice(ground.code(), ground.text(), Checklist.artikel(ground, dossier), artikelen.contains(ground.code()))).toList();
        return Field.choose(FieldKind.CHECKBOXES, "artikelen", "Op welke regel rust uw besluit als u het niet toelaat of laat herstellen?", rules)
                .hint("Kies er één of meer. Iedereen kan het artikel lezen.");
    }

    private Field ways() {
        List<Choice> ways = Arrays.stream(NextRoute.values())
                .map(way -> new Choice(way.name(), way.label(), way.sentence(), routes.contains(way.name()))).toList();
        return Field.choose(FieldKind.CHECKBOXES, "routes", "Hoe gaat het verder als u het niet toelaat?", ways)
                .hint("Kies er één of meer. De indiener leest de zin die eronder staat.");
    }

    /** What was typed, to show when the form itself is no longer there. */
    List<Answer> typed(List<Ground> grounds) {
        String ways = Arrays.stream(NextRoute.values()).filter(one -> routes.contains(one.name())).map(NextRoute::label).collect(Collectors.joining(", "));
        String decision = Arrays.stream(Oordeel.Soort.values()).filter(one -> one.name().equals(soort)).map(Oordeel.Soort::word).findFirst().orElse("");
        String rules = ticked(grounds).map(Ground::text).collect(Collectors.joining("\n"));
        return List.of(new Answer("Uw besluit", decision, ""), new Answer("Waarop het rust", rules, ""), new Answer("Hoe het verder gaat", ways, ""),
                new Answer("Motivering", Form.visible(motivering), ""), new Answer("Waarom u afwijkt", Form.visible(afwijking), ""));
    }

    private Stream<Ground> ticked(List<Ground> grounds) {
        return grounds.stream().filter(ground -> artikelen.contains(ground.code()));
    }

    private static boolean allowed(Oordeel.Soort soort, Dossier dossier) {
        boolean next = dossier.verzoek().stand().next(dossier.verzoek().instrument().shape()).contains(soort.leadsTo());
        return next && switch (soort) {
            case ONTVANKELIJK, NIET_ONTVANKELIJK, BUITEN_BEHANDELING -> true;
            case UITGESLOTEN -> !dossier.regeling().exclusions().isEmpty();
            case HERSTEL -> dossier.regeling().terms().repair().isPresent();
        };
    }

    private static Choice choice(Oordeel.Soort soort, Dossier dossier) {
        Choice choice = new Choice(soort.name(), Showing.capital(soort.word()));
        return switch (soort) {
            case ONTVANKELIJK -> choice.hint("Het verzoek gaat naar " + dossier.regeling().decider().phrase() + ".");
            case NIET_ONTVANKELIJK -> choice.hint("De vorm, de indiener of de steun voldoet niet. Het verzoek gaat langs een andere weg verder. Die kiest u hieronder.");
            case UITGESLOTEN -> choice.hint("De regeling sluit dit onderwerp uit. Kies hieronder welk onderwerp het is, en hoe het verder gaat.");
            case HERSTEL -> choice.hint("De indiener krijgt " + dossier.regeling().terms().repair().map(Term::span).orElse("") + " om het verzoek aan te passen.");
            case BUITEN_BEHANDELING -> choice.hint("Dit kan na de hersteltermijn. Het verzoek gaat langs een andere weg verder. Die kiest u hieronder.");
        };
    }
}
