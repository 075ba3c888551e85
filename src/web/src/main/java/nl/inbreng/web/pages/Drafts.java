package nl.inbreng.web.pages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.inbreng.application.ReadDossier;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.Part;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.inhoud.TextRule;
import nl.inbreng.domain.inhoud.Written;
import nl.inbreng.domain.regeling.Availability;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.OpenEdition;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Stand;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.web.Collision;
import nl.inbreng.web.Form;
import nl.inbreng.web.Notice;
import nl.inbreng.web.Offers;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Showing;
import nl.inbreng.web.Sites;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.Tone;
import nl.inbreng.web.security.Visit;

/** Writing a draft: the same form for a new one and for a saved one. */
@Dependent
public class Drafts {

    private final Pages pages;
    private final Sites sites;
    private final ReadDossier dossiers;
    private final Visit visit;

    @Inject
    public Drafts(Pages pages, Sites sites, ReadDossier dossiers, Visit visit) {
        this.pages = pages;
        this.sites = sites;
        this.dossiers = dossiers;
        this.visit = visit;
    }

    /**
     * Where a form posts to and on what it builds.
     *
     * @param action  its address
     * @param kenmerk of the draft
     * @param version of the draft as it was when the form was opened; 0 when nothing was stored
     * @param newer   what was stored from another page since, shown beside what was typed; null when nothing was
     */
    public record Target(String action, Kenmerk kenmerk, long version, Inhoud newer) {

        /** For a draft that is not stored yet. */
        static Target fresh(String action, Kenmerk kenmerk) {
            return new Target(action, kenmerk, 0, null);
        }

        /** For a stored draft. @param version on which the text is written */
        static Target of(Kenmerk kenmerk, long version) {
            return new Target("/verzoek/" + kenmerk + "/schrijven", kenmerk, version, null);
        }

        /** Whether nothing is stored yet. */
        boolean isFresh() {
            return !action.equals(of(kenmerk, version).action());
        }

        /** HTTP status of the form with these errors. */
        int status(List<FieldError> errors) {
            if (newer != null) return 409;
            return errors.isEmpty() ? 200 : 400;
        }
    }

    /** The form of a text: the same for each instrument, with the parts of its shape. */
    public Response form(Regeling regeling, Target target, Written text, List<FieldError> errors) {
        return Pages.html(target.status(errors), Pages.TEMPLATES.pagesTekst(sites.of(regeling.header().gemeente(), ""), regeling, target, text, "", errors, stand(target)));
    }

    /** The form of a new text. @param remark what its writer must know before; empty when nothing */
    Response begin(Regeling regeling, Target target, Written text, String remark) {
        return Pages.html(200, Pages.TEMPLATES.pagesTekst(sites.of(regeling.header().gemeente(), ""), regeling, target, text, remark, List.of(), null));
    }

    /** Takes the posted text, stores it and goes on. */
    public Response written(Form form, Regeling regeling, Target target, Function<Inhoud, Moving> store) {
        Written typed = typed(form, regeling.header().instrument());
        List<FieldError> errors = errors(typed.shortcomings());
        Written visible = visible(typed);
        if (!mayStore(visible) || target.isFresh() && Blank.is(form, visible)) return form(regeling, target, visible, errors);
        Moving outcome = Collision.again(() -> store.apply(visible));
        return answer(outcome, target, now -> now.newer() != null ? form(regeling, now, visible, List.of())
                : next(form, now, errors).orElseGet(() -> form(regeling, now, visible, errors)));
    }

    /** Where the text stands that is written on; null while nothing is stored. */
    Stand stand(Target target) {
        return target.isFresh() ? null : stored(target).stand();
    }

    /** The question for a part, with what was written. */
    public static Field field(Part part, List<FieldError> errors) {
        Field field = part.rule().oneLine() ? Field.text(part.veld(), part.question()) : Field.longText(part.veld(), part.question()).rows(part.rows());
        Field asked = field.hint(part.hint()).value(part.text()).limit(part.rule().maximum()).errors(errors);
        return part.optional() ? asked.optional() : asked;
    }

    private static Written typed(Form form, Instrument instrument) {
        return Written.blank(instrument.shape()).with(part -> part.rule().oneLine() ? form.line(part.veld()) : form.text(part.veld()));
    }

    private static Written visible(Written typed) {
        return typed.with(part -> Form.visible(part.text()));
    }

    /** What was posted in the form of this instrument, to show when it cannot be kept. */
    static List<Answer> answers(Form form, Instrument instrument) {
        return Showing.answers(visible(typed(form, instrument)), "");
    }

    /** Where to go when the text has been stored; empty when it must be mended first. Saving for later never asks for completeness. */
    Optional<Response> next(Form form, Target target, List<FieldError> errors) {
        if (Blank.isLater(form) && errors.stream().noneMatch(e -> e.sentence().startsWith("Maak ") || e.sentence().startsWith("Er staan onzichtbare"))) {
            return Optional.of(Pages.to("/verzoek/" + target.kenmerk() + "/schrijven?bewaard=ja"));
        }
        return errors.isEmpty() ? Optional.of(Pages.to("/verzoek/" + target.kenmerk() + "/controleren")) : Optional.empty();
    }

    /** The page after storing. @param page makes it for the draft as it now is; with what is newer, when nothing was stored because of that */
    Response answer(Moving outcome, Target target, Function<Target, Response> page) {
        return switch (outcome) {
            case Moving.Moved moved -> page.apply(Target.of(target.kenmerk(), stored(target).version()));
            case Moving.Stale stale -> page.apply(overtaken(stored(target)));
            case Moving.NotFrom not -> pages.notice(409, Notice.of("Deze tekst ligt vast", Tone.INFO, "Het verzoek is al " + not.stand().word(),
                    "Wat gepubliceerd is, verandert niet meer. Zo weet iedereen wat hij steunt.").link("Bekijk het verzoek", "/verzoek/" + target.kenmerk()));
            case Moving.Refused refused -> throw new IllegalStateException("een concept telt geen steun");
            case Moving.Incomplete incomplete -> throw new IllegalStateException("een concept mag onaf zijn");
            case Moving.Unknown unknown -> throw new NotFoundException();
        };
    }

    private Verzoek stored(Target target) {
        return dossiers.own(visit.signedIn(), target.kenmerk()).orElseThrow(NotFoundException::new).verzoek();
    }

    /** The next posting builds on what is stored, since it is on the page beside what was typed. */
    private static Target overtaken(Verzoek stored) {
        Target now = Target.of(stored.kenmerk(), stored.version());
        return new Target(now.action(), now.kenmerk(), now.version(), stored.draft());
    }

    /** The version that came with a form; 0 when it is not a number, which collides with every stored draft. */
    static long version(Form form) {
        String sent = form.text("versie");
        return sent.matches("[0-9]{1,18}") ? Long.parseLong(sent) : 0;
    }

    /** Texts far over the limit are shown again but not stored. */
    static boolean mayStore(Written text) {
        return text.parts().stream().allMatch(part -> part.text().length() <= 2 * TextRule.LONG);
    }

    static List<FieldError> errors(List<Shortcoming> shortcomings) {
        return shortcomings.stream().map(s -> new FieldError(s.veld(), s.melding())).toList();
    }

    /** Why an instrument cannot be used here now; what can be done instead comes with it. @param typed what was posted, or nothing */
    public Response unavailable(Gemeente gemeente, Availability why, List<Answer> typed) {
        Notice notice = switch (why) {
            case Availability.Available available -> throw new IllegalStateException("dit instrument is beschikbaar");
            case Availability.AwaitsGriffie waits -> waiting(gemeente, waits.edition());
            case Availability.NotInForce not -> Notice.of("Dit kan nu niet", Tone.INFO, "De regeling geldt vandaag niet",
                    "De regeling ‘" + not.header().naam() + "’ van de gemeente " + gemeente.naam() + " geldt " + Offers.period(not.header().validity()) + ".");
            case Availability.None none -> Notice.of("Dit kan hier niet", Tone.INFO, "De gemeente " + gemeente.naam() + " heeft deze mogelijkheid niet", "U kunt wel inspreken of een brief aan de raad sturen.");
        };
        return pages.notice(sites.of(gemeente, ""), typed.isEmpty() ? 200 : 409, notice.with(typed).link("Andere manieren om iets in te brengen", "/" + gemeente.slug() + "/beginnen"));
    }

    private static Notice waiting(Gemeente gemeente, OpenEdition edition) {
        List<String> sentences = new java.util.ArrayList<>();
        sentences.add("Wij kennen nog niet alle regels van de gemeente " + gemeente.naam() + ". Wij raden niet: de griffie moet eerst antwoord geven op deze vragen.");
        edition.questions().forEach(q -> sentences.add("• " + q.question()));
        return new Notice("Dit kan nog niet", Tone.INFO, "De griffie moet eerst iets bevestigen", sentences, List.of(), List.of(), false);
    }
}
