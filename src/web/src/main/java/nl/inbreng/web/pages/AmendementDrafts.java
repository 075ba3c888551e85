package nl.inbreng.web.pages;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.inbreng.application.ConfirmRebase;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.TextRule;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.web.Collision;
import nl.inbreng.web.Comparison;
import nl.inbreng.web.Encounters;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Showing;
import nl.inbreng.web.Sites;
import nl.inbreng.web.Vormtoets;
import nl.inbreng.web.Weergave;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.security.Visit;

/** Writing a burgeramendement: units are opened one by one and changed in place. */
@Dependent
public class AmendementDrafts {

    private static final String CLEANED = "opgeschoond=ja";

    private final Sites sites;
    private final Drafts drafts;
    private final Encounters encounters;
    private final ConfirmRebase rebase;
    private final Visit visit;

    @Inject
    public AmendementDrafts(Sites sites, Drafts drafts, Encounters encounters, ConfirmRebase rebase, Visit visit) {
        this.sites = sites;
        this.drafts = drafts;
        this.encounters = encounters;
        this.rebase = rebase;
        this.visit = visit;
    }

    /** The form. */
    public Response form(Regeling regeling, Drafts.Target target, Opened opened, List<FieldError> errors) {
        return Pages.html(target.status(errors), page(regeling, target, new Screen(opened, encounters.opTitel(opened.text()), errors, null, tips(target, opened))));
    }

    /** The form with the result above it. */
    public Response form(Regeling regeling, Drafts.Target target, Opened opened, Weergave weergave) {
        return Pages.html(200, page(regeling, target, new Screen(opened, encounters.opTitel(opened.text()), List.of(), seen(target, opened, weergave), tips(target, opened))));
    }

    /** The result so far, with the other amendementen that it meets or belongs to. */
    public Comparison seen(Drafts.Target target, Opened opened, Weergave weergave) {
        return Comparison.own(weergave, "", opened.text(), opened.voorstel()).meeting(encounters.of(target.kenmerk(), opened.text())).with(encounters.kin(target.kenmerk(), opened.text()));
    }

    /** On every answer, as soon as something changes. */
    private List<String> tips(Drafts.Target target, Opened opened) {
        List<String> tips = opened.changes() ? Stream.concat(check(target, opened).tips().stream(), encounters.tips(opened.text()).stream()).toList() : List.of();
        return opened.cleaned() ? Stream.concat(Stream.of(Vormtoets.CLEANED), tips.stream()).toList() : tips;
    }

    private Vormtoets check(Drafts.Target target, Opened opened) {
        return Vormtoets.of(opened.text(), opened.voorstel(), encounters.of(target.kenmerk(), opened.text()));
    }

    private JteModel page(Regeling regeling, Drafts.Target target, Screen screen) {
        List<Answer> orphans = rebase.orphans(visit.signedIn(), target.kenmerk(), screen.opened().text()).stream().map(Showing::told).toList();
        return Pages.TEMPLATES.pagesAmendement(sites.of(regeling.header().gemeente(), ""), regeling, target, screen, orphans, drafts.stand(target));
    }

    /** What the editor shows. @param opened the text @param op title of the amendement that it changes, or empty @param errors what must be mended @param seen the result so far; null when it was not asked for @param tips what may be better */
    public record Screen(Opened opened, String op, List<FieldError> errors, Comparison seen, List<String> tips) {}

    /** What was posted. @param form as sent @param store keeps the text */
    public record Posted(AmendementForm form, Function<Inhoud, Moving> store) {}

    /** Takes the posted text, stores it and goes on; opening another unit stores too, once anything was written. */
    public Response amendement(Regeling regeling, Drafts.Target target, Posted posted) {
        AmendementForm form = posted.form();
        Opened written = form.opened();
        Amendement visible = written.text();
        if (!isOnItsBase(form)) return corrected(regeling, target, form);
        List<FieldError> errors = errors(form, visible, form.pressed().turns() ? List.of() : check(target, written).errors());
        if (!mayStore(visible)) return form(regeling, target, written, errors);
        if (target.isFresh() && Blank.is(form)) return form.pressed().looks().isEmpty() ? form(regeling, target, written, form.pressed().turns() ? List.of() : errors) : form(regeling, target, written, Weergave.of(form.pressed().looks()));
        return drafts.answer(Collision.again(() -> posted.store().apply(visible)), target, now -> {
            if (now.newer() != null || form.pressed().turns()) return form(regeling, now, written, List.of());
            if (!form.pressed().looks().isEmpty() && !form.torn().isEmpty()) return form(regeling, now, written, form.torn());
            if (!form.pressed().looks().isEmpty()) return Pages.to("/verzoek/" + now.kenmerk() + "/schrijven?weergave=" + Weergave.of(form.pressed().looks()).word() + (form.cleaned() ? "&" + CLEANED : "") + "#voorbeeld");
            return drafts.next(form.form(), now, errors).map(next -> form.cleaned() ? saying(next) : next).orElseGet(() -> form(regeling, now, written, errors));
        });
    }

    /** The page that comes next says that signs were taken out. */
    private static Response saying(Response next) {
        String page = next.getLocation().toString();
        return Pages.to(page + (page.contains("?") ? "&" : "?") + CLEANED);
    }

    /** The griffie corrected the raadsvoorstel while somebody wrote: nothing is stored, and everything typed is on the page beside the new text. */
    private Response corrected(Regeling regeling, Drafts.Target target, AmendementForm form) {
        Opened loose = new Opened(form.voorstel(), form.loose());
        return Pages.html(409, page(regeling, target, new Screen(loose, encounters.opTitel(loose.text()), List.of(), null, List.of())));
    }

    /** What must be mended. An emptied box may mean two things, so that is asked. */
    private static List<FieldError> errors(AmendementForm form, Amendement visible, List<FieldError> unfit) {
        List<FieldError> errors = new ArrayList<>(Drafts.errors(visible.shortcomings()));
        List<FieldError> unclear = form.unclear();
        unfit.stream().filter(more -> errors.stream().noneMatch(known -> known.field().equals(more.field()))).forEach(errors::add);
        if (!unclear.isEmpty()) errors.removeIf(error -> error.field().equals("wijzigingen") || unclear.stream().anyMatch(more -> more.field().equals(error.field())));
        if (form.isUntouched()) errors.removeIf(error -> error.field().equals("wijzigingen") || error.field().equals(AmendementForm.WHOLE));
        errors.addAll(unclear);
        return List.copyOf(errors);
    }

    /** Whether the units are still those on which it was typed; the griffie may have corrected them meanwhile. */
    static boolean isOnItsBase(AmendementForm form) {
        return form.form().text("basis").equals(form.opened().base()) || !form.hasBoxes();
    }

    static boolean mayStore(Amendement text) {
        return text.titel().length() <= 2 * TextRule.LONG && text.toelichting().length() <= 2 * TextRule.LONG && text.dekking().length() <= 2 * TextRule.LONG
                && text.alternatief().length() <= 2 * Amendement.WHOLE_DECISION && text.wijzigingen().stream().allMatch(w -> w.written().length() <= 2 * TextRule.LONG);
    }
}
