package nl.inbreng.web.pages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
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
        return Pages.html(errors.isEmpty() ? 200 : 400, Pages.TEMPLATES.pagesAmendement(sites.of(regeling.header().gemeente(), ""), sites.token(), regeling, target, opened, errors));
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
        if (mayStore(visible)) {
            Response refused = drafts.refused(Collision.again(() -> posted.store().apply(visible)), target);
            if (refused != null) return refused;
        }
        if (form.text("actie").startsWith("open:")) return form(regeling, target, new Opened(voorstel, visible), List.of());
        return drafts.next(form, target, errors).orElseGet(() -> form(regeling, target, new Opened(voorstel, visible), errors));
    }

    private static List<Wijziging> changes(Form form, StoredVoorstel voorstel, boolean visible) {
        String open = form.text("actie").startsWith("open:") ? form.text("actie").substring(5) : "";
        boolean finishing = form.text("actie").equals("verder");
        List<Wijziging> changes = new ArrayList<>();
        for (TekstEenheid unit : voorstel.eenheden()) {
            if (!unit.amendeerbaar()) continue;
            boolean sent = form.fields().containsKey("wordt-" + unit.sleutel());
            if (!sent && !unit.sleutel().equals(open)) continue;
            String text = form.ticked("vervalt-" + unit.sleutel()) ? "" : sent ? form.text("wordt-" + unit.sleutel()) : unit.tekst();
            Wijziging change = new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), visible ? Form.visible(text) : text);
            if (!finishing || !change.changesNothing()) changes.add(change);
        }
        return changes;
    }

    private static boolean mayStore(Amendement text) {
        return text.titel().length() <= 2 * TextRule.LONG && text.toelichting().length() <= 2 * TextRule.LONG
                && text.wijzigingen().stream().allMatch(w -> w.wordt().length() <= 2 * TextRule.LONG);
    }
}
