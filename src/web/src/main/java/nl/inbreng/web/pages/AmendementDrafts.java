package nl.inbreng.web.pages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.TextRule;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.Collision;
import nl.inbreng.web.Form;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Sites;
import nl.inbreng.web.parts.FieldError;

/** Writing a burgeramendement: units are opened one by one and changed in place. */
@Dependent
public class AmendementDrafts {

    private final Sites sites;
    private final Drafts drafts;

    @Inject
    public AmendementDrafts(Sites sites, Drafts drafts) {
        this.sites = sites;
        this.drafts = drafts;
    }

    /** A text on a raadsvoorstel. @param voorstel the version @param text what was written so far */
    public record Opened(StoredVoorstel voorstel, Amendement text) {

        /** The change of a unit, when it has been opened. */
        public Optional<Wijziging> change(TekstEenheid unit) {
            return text.wijzigingen().stream().filter(w -> w.eenheidSleutel().equals(unit.sleutel())).findFirst();
        }

        /** True when the raadsvoorstel left the agenda; then only what was written is shown. */
        public boolean withdrawn() {
            return voorstel.status() == StoredVoorstel.Status.INGETROKKEN;
        }

        /** True when the raadsvoorstel has a newer version than the one written on. */
        public boolean outdated() {
            return voorstel.status() == StoredVoorstel.Status.VERVANGEN;
        }
    }

    /** The form. */
    public Response form(Regeling regeling, Drafts.Target target, Opened opened, List<FieldError> errors) {
        return Pages.html(target.status(errors), Pages.TEMPLATES.pagesAmendement(sites.of(regeling.header().gemeente(), ""), regeling, target, opened, errors));
    }

    /** What was posted. @param form as sent @param voorstel the version it was written on @param store keeps the text */
    public record Posted(Form form, StoredVoorstel voorstel, Function<Inhoud, Moving> store) {}

    /** Takes the posted text, stores it and goes on; opening another unit stores too. */
    public Response amendement(Regeling regeling, Drafts.Target target, Posted posted) {
        Form form = posted.form();
        StoredVoorstel voorstel = posted.voorstel();
        Amendement typed = new Amendement(form.line("titel"), voorstel.ref(), changes(form, voorstel, false), form.text("toelichting"));
        List<FieldError> errors = Drafts.errors(typed.shortcomings());
        Amendement visible = new Amendement(Form.visible(typed.titel()), voorstel.ref(), changes(form, voorstel, true), Form.visible(typed.toelichting()));
        Opened written = new Opened(voorstel, visible);
        if (!mayStore(visible)) return form(regeling, target, written, errors);
        boolean opens = !opens(form).isEmpty();
        return drafts.answer(Collision.again(() -> posted.store().apply(visible)), target, now -> now.newer() != null || opens ? form(regeling, now, written, List.of())
                : drafts.next(form, now, errors).orElseGet(() -> form(regeling, now, written, errors)));
    }

    /** The changes that were posted. @param visible whether signs that nobody sees are left out */
    static List<Wijziging> changes(Form form, StoredVoorstel voorstel, boolean visible) {
        boolean finishing = form.text("actie").equals("verder");
        return voorstel.eenheden().stream().filter(TekstEenheid::amendeerbaar)
                .filter(unit -> form.fields().containsKey("wordt-" + unit.sleutel()) || unit.sleutel().equals(opens(form)))
                .map(unit -> change(form, unit, visible)).filter(change -> !finishing || !change.changesNothing()).toList();
    }

    /** An empty box without a tick means that the unit stays; what was typed stays beside the tick. */
    private static Wijziging change(Form form, TekstEenheid unit, boolean visible) {
        String typed = form.text("wordt-" + unit.sleutel());
        String text = visible ? Form.visible(typed) : typed;
        Wijziging change = new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), text.isBlank() ? unit.tekst() : text);
        return form.ticked("vervalt-" + unit.sleutel()) ? change.deleted() : change;
    }

    /** The key of the unit to open; empty when another button was pressed. */
    private static String opens(Form form) {
        String action = form.text("actie");
        return action.startsWith("open:") ? action.substring(5) : "";
    }

    private static boolean mayStore(Amendement text) {
        return text.titel().length() <= 2 * TextRule.LONG && text.toelichting().length() <= 2 * TextRule.LONG
                && text.wijzigingen().stream().allMatch(w -> w.written().length() <= 2 * TextRule.LONG);
    }
}
