package nl.inbreng.web.pages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.inhoud.TextRule;
import nl.inbreng.domain.regeling.Availability;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.OpenEdition;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.web.Collision;
import nl.inbreng.web.Form;
import nl.inbreng.web.Notice;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Sites;
import nl.inbreng.web.Texts;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.Tone;

/** Writing a draft: the same form for a new one and for a saved one. */
@Dependent
public class Drafts {

    private final Pages pages;
    private final Sites sites;

    @Inject
    public Drafts(Pages pages, Sites sites) {
        this.pages = pages;
        this.sites = sites;
    }

    /** Where a form posts to. @param action its address @param kenmerk of the draft */
    public record Target(String action, Kenmerk kenmerk) {}

    /** The form of a burgeragendering. */
    public Response agenderingForm(Regeling regeling, Target target, Agendering text, List<FieldError> errors) {
        return Pages.html(errors.isEmpty() ? 200 : 400, Pages.TEMPLATES.pagesAgendering(sites.of(regeling.header().gemeente(), ""), sites.token(), regeling, target, text, errors));
    }

    /** Takes the posted text, stores it and goes on. */
    public Response agendering(Form form, Regeling regeling, Target target, Function<Inhoud, Moving> store) {
        Agendering typed = new Agendering(form.line("titel"), form.text("vraag"), form.text("waaromNu"), form.text("toelichting"));
        List<FieldError> errors = errors(typed.shortcomings());
        Agendering visible = new Agendering(Form.visible(typed.titel()), Form.visible(typed.vraag()), Form.visible(typed.waaromNu()), Form.visible(typed.toelichting()));
        if (mayStore(visible)) {
            Response refused = refused(Collision.again(() -> store.apply(visible)), target);
            if (refused != null) return refused;
        }
        return next(form, target, errors).orElseGet(() -> agenderingForm(regeling, target, visible, errors));
    }

    /** Where to go when the text has been stored; empty when it must be mended first. Saving for later never asks for completeness. */
    java.util.Optional<Response> next(Form form, Target target, List<FieldError> errors) {
        boolean later = form.text("actie").equals("bewaar");
        if (later && errors.stream().noneMatch(e -> e.sentence().startsWith("Maak ") || e.sentence().startsWith("Er staan onzichtbare"))) {
            return java.util.Optional.of(Pages.to("/verzoek/" + target.kenmerk() + "/schrijven?bewaard=ja"));
        }
        return errors.isEmpty() ? java.util.Optional.of(Pages.to("/verzoek/" + target.kenmerk() + "/controleren")) : java.util.Optional.empty();
    }

    /** A page for an outcome that is no success; null when the draft was stored. */
    Response refused(Moving moving, Target target) {
        return switch (moving) {
            case Moving.Moved moved -> null;
            case Moving.NotFrom not -> pages.notice(409, Notice.of("Deze tekst ligt vast", Tone.INFO, "Het verzoek is al " + not.stand().word(),
                    "Wat gepubliceerd is, verandert niet meer. Zo weet iedereen wat hij steunt.").link("Bekijk het verzoek", "/verzoek/" + target.kenmerk()));
            case Moving.Incomplete incomplete -> throw new IllegalStateException("een concept mag onaf zijn");
            case Moving.Stale stale -> throw new IllegalStateException("een concept heeft één schrijver");
            case Moving.Unknown unknown -> throw new NotFoundException();
        };
    }

    /** Texts far over the limit are shown again but not stored. */
    static boolean mayStore(Agendering text) {
        return List.of(text.titel(), text.vraag(), text.waaromNu(), text.toelichting()).stream().allMatch(t -> t.length() <= 2 * TextRule.LONG);
    }

    static List<FieldError> errors(List<Shortcoming> shortcomings) {
        return shortcomings.stream().map(s -> new FieldError(s.veld(), s.melding())).toList();
    }

    /** Why an instrument cannot be used here now; what can be done instead comes with it. */
    public Response unavailable(Gemeente gemeente, Availability why) {
        Notice notice = switch (why) {
            case Availability.Available available -> throw new IllegalStateException("dit instrument is beschikbaar");
            case Availability.AwaitsGriffie waits -> waiting(gemeente, waits.edition());
            case Availability.NotInForce not -> Notice.of("Dit kan nu niet", Tone.INFO, "De regeling geldt vandaag niet",
                    "De regeling ‘" + not.header().naam() + "’ van de gemeente " + gemeente.naam() + " gold vanaf " + not.header().validity().from()
                            + not.header().validity().until().map(u -> " tot " + u).orElse("") + ".");
            case Availability.None none -> Notice.of("Dit kan hier niet", Tone.INFO, "De gemeente " + gemeente.naam() + " heeft deze mogelijkheid niet", "U kunt wel inspreken of een brief aan de raad sturen.");
        };
        return pages.notice(sites.of(gemeente, ""), 200, notice.link("Andere manieren om iets in te brengen", "/" + gemeente.slug() + "/beginnen"));
    }

    private static Notice waiting(Gemeente gemeente, OpenEdition edition) {
        List<String> sentences = new java.util.ArrayList<>();
        sentences.add("Wij kennen nog niet alle regels van de gemeente " + gemeente.naam() + ". Wij raden niet: de griffie moet eerst antwoord geven op deze vragen.");
        edition.questions().forEach(q -> sentences.add("• " + q.question()));
        return new Notice("Dit kan nog niet", Tone.INFO, "De griffie moet eerst iets bevestigen", sentences, List.of());
    }
}
