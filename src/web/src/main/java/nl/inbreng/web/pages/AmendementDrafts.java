package nl.inbreng.web.pages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.inbreng.application.Fingerprint;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.TextRule;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.text.PlainText;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.Collision;
import nl.inbreng.web.Form;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Showing;
import nl.inbreng.web.Sites;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.FieldError;

/** Writing a burgeramendement: units are opened one by one and changed in place. */
@Dependent
public class AmendementDrafts {

    private static final String BOX = "wordt-";
    private static final String TICK = "vervalt-";

    private final Sites sites;
    private final Drafts drafts;

    @Inject
    public AmendementDrafts(Sites sites, Drafts drafts) {
        this.sites = sites;
        this.drafts = drafts;
    }

    /** A text on a raadsvoorstel. @param voorstel the version @param text what was written so far */
    public record Opened(StoredVoorstel voorstel, Amendement text) {

        /** The change of a unit, when it has been opened. One that was opened on another text and left as it was is not. */
        public Optional<Wijziging> change(TekstEenheid unit) {
            return text.wijzigingen().stream().filter(w -> w.eenheidSleutel().equals(unit.sleutel())).filter(w -> !w.changesNothing() || w.was().equals(unit.tekst())).findFirst();
        }

        /** What the units of the raadsvoorstel are now; a form that was written on others does not overwrite. */
        public String base() {
            return Fingerprint.of(voorstel.eenheden());
        }

        /** Changes of units that read otherwise now, or are gone: the griffie corrected the text after they were written. */
        public List<Answer> astray() {
            return text.wijzigingen().stream().filter(w -> !w.changesNothing() && !voorstel.holds(w))
                    .map(w -> new Answer(Showing.capital(w.citeertitel()), (w.was().isEmpty() ? "" : "Er stond: " + w.was() + "\n") + "U schreef: " + (w.vervalt() ? "(vervalt)" : w.wordt()), "")).toList();
        }

        /** True when the raadsvoorstel left the agenda; then only what was written is shown. */
        public boolean withdrawn() {
            return voorstel.status() == StoredVoorstel.Status.INGETROKKEN;
        }

        /** True while the griffie corrects the raadsvoorstel again. */
        public boolean waits() {
            return voorstel.status() == StoredVoorstel.Status.WACHT_OP_GRIFFIE;
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
        Amendement visible = new Amendement(Form.visible(typed.titel()), voorstel.ref(), changes(form, voorstel, true), Form.visible(typed.toelichting()));
        Opened written = new Opened(voorstel, visible);
        if (!form.text("basis").equals(written.base()) && !boxes(form).isEmpty()) return corrected(regeling, target, written, form);
        List<FieldError> errors = errors(posted, typed, visible);
        if (!mayStore(visible)) return form(regeling, target, written, errors);
        boolean opens = !opens(form).isEmpty();
        return drafts.answer(Collision.again(() -> posted.store().apply(visible)), target, now -> now.newer() != null || opens ? form(regeling, now, written, List.of())
                : drafts.next(form, now, errors).orElseGet(() -> form(regeling, now, written, errors)));
    }

    /** The griffie corrected the raadsvoorstel while somebody wrote: nothing is stored, and everything typed is on the page beside the new text. */
    private Response corrected(Regeling regeling, Drafts.Target target, Opened written, Form form) {
        StoredVoorstel voorstel = written.voorstel();
        List<Wijziging> loose = boxes(form).stream().map(key -> loose(form, key, voorstel)).toList();
        Amendement text = new Amendement(written.text().titel(), voorstel.ref(), loose, written.text().toelichting());
        return Pages.html(409, Pages.TEMPLATES.pagesAmendement(sites.of(regeling.header().gemeente(), ""), regeling, target, new Opened(voorstel, text), List.of()));
    }

    /** What was typed in a box, without the text on which it was written. */
    private static Wijziging loose(Form form, String key, StoredVoorstel voorstel) {
        String citation = voorstel.eenheden().stream().filter(unit -> unit.sleutel().equals(key)).findFirst().map(TekstEenheid::citeertitel).orElse("een onderdeel dat er niet meer is");
        Wijziging typed = new Wijziging(key, citation, "", PlainText.of(form.text(BOX + key)));
        return form.ticked(TICK + key) ? typed.deleted() : typed;
    }

    /** What must be mended. Signs that nobody sees are no change; an emptied box may mean two things, so that is asked. */
    private static List<FieldError> errors(Posted posted, Amendement typed, Amendement visible) {
        List<FieldError> errors = new ArrayList<>(Drafts.errors(typed.shortcomings()));
        List<FieldError> emptied = posted.voorstel().eenheden().stream().filter(unit -> isEmptied(posted.form(), unit)).map(unit -> new FieldError(BOX + unit.sleutel(),
                "U maakte het vak van " + unit.citeertitel() + " leeg. De tekst staat er weer. Moet die helemaal weg? Zet dan het vinkje eronder.")).toList();
        Drafts.errors(visible.shortcomings()).stream().filter(more -> errors.stream().noneMatch(known -> known.field().equals(more.field()))).forEach(errors::add);
        if (!emptied.isEmpty()) errors.removeIf(error -> error.field().equals("wijzigingen"));
        errors.addAll(emptied);
        return List.copyOf(errors);
    }

    /** What was posted in the form, to show when it cannot be kept. */
    static List<Answer> answers(Form form) {
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer("Titel", Form.visible(form.line("titel")), ""));
        boxes(form).forEach(key -> answers.add(new Answer("Uw nieuwe tekst (" + key + ")", PlainText.of(form.text(BOX + key)), "")));
        answers.add(new Answer("Waarom wilt u dit?", Form.visible(form.text("toelichting")), ""));
        return answers;
    }

    /** Keys of the units of which a box was posted. */
    private static List<String> boxes(Form form) {
        return form.fields().keySet().stream().filter(name -> name.startsWith(BOX)).map(name -> name.substring(BOX.length())).sorted().toList();
    }

    private static boolean isEmptied(Form form, TekstEenheid unit) {
        boolean posted = unit.amendeerbaar() && form.fields().containsKey(BOX + unit.sleutel());
        return posted && !form.ticked(TICK + unit.sleutel()) && PlainText.of(form.text(BOX + unit.sleutel())).isEmpty();
    }

    /** The changes that were posted. @param visible whether signs that nobody sees are left out */
    static List<Wijziging> changes(Form form, StoredVoorstel voorstel, boolean visible) {
        boolean finishing = form.text("actie").equals("verder");
        return voorstel.eenheden().stream().filter(TekstEenheid::amendeerbaar)
                .filter(unit -> form.fields().containsKey(BOX + unit.sleutel()) || unit.sleutel().equals(opens(form)))
                .filter(unit -> !finishing || isEmptied(form, unit) || !change(form, unit, true).changesNothing())
                .map(unit -> change(form, unit, visible)).toList();
    }

    /** An empty box without a tick means that the unit stays; what was typed stays beside the tick. */
    private static Wijziging change(Form form, TekstEenheid unit, boolean visible) {
        String typed = form.text(BOX + unit.sleutel());
        String text = PlainText.of(typed);
        Wijziging change = new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), text.isEmpty() ? unit.tekst() : visible ? text : typed);
        return form.ticked(TICK + unit.sleutel()) ? change.deleted() : change;
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
