package nl.inbreng.web;

import java.util.List;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Circumstances;
import nl.inbreng.text.Finding;
import nl.inbreng.text.FormCheck;
import nl.inbreng.text.Proposal;
import nl.inbreng.web.parts.FieldError;

/**
 * The form check of an amendement, for its writer. What the domain already asks for is left to it, and whether there is still time to publishing itself.
 *
 * @param text     the amendement
 * @param readable whether the decision is at hand; without it no change has a place
 * @param findings what could be better
 */
public record Vormtoets(Amendement text, boolean readable, List<Finding> findings) {

    /** What the writer hears when signs that nobody sees were taken out (V14). */
    public static final String CLEANED = "Er stonden onzichtbare tekens in uw tekst. Wij haalden ze weg. Lees na of alles er goed staat.";

    /** Checks a text on the units it is written on. @param encounters other public amendementen that it meets */
    public static Vormtoets of(Amendement text, StoredVoorstel voorstel, List<Encounter> encounters) {
        List<Wijziging> changes = text.real();
        boolean current = voorstel.status() == StoredVoorstel.Status.BEVESTIGD && voorstel.isPinnedBy(text) && changes.stream().allMatch(voorstel::holds);
        List<String> same = encounters.stream().filter(Encounter::identical).map(encounter -> "‘" + encounter.titel() + "’").toList();
        Circumstances facts = new Circumstances(text.toelichting(), text.dekking(), current, true, true, same);
        return new Vormtoets(text, voorstel.status() != StoredVoorstel.Status.INGETROKKEN, FormCheck.of(voorstel.eenheden(), new Proposal("eigen", text.isAlternative() ? List.of() : changes, text.alternatief(), text.opAmendement()), facts));
    }

    /** What keeps the text from being published and can be mended in the form. */
    public List<FieldError> errors() {
        return findings.stream().filter(finding -> readable).filter(finding -> finding.code() == Finding.Code.V1 || finding.code() == Finding.Code.V2).map(this::error).toList();
    }

    /** What may be better, in sentences; they keep nobody from going on. Amendementen that are the same or alike are shown apart (V13). */
    public List<String> tips() {
        return findings.stream().filter(finding -> !finding.code().isBlocking() && finding.code() != Finding.Code.V13).map(Finding::message).distinct().toList();
    }

    private FieldError error(Finding finding) {
        return new FieldError(field(finding), finding.message());
    }

    private String field(Finding finding) {
        if (finding.wijziging() < 0) return finding.sleutel().isEmpty() ? "wijzigingen" : finding.sleutel();
        List<Wijziging> changes = text.real();
        Wijziging change = changes.get(finding.wijziging());
        if (change.actie().moves()) return "plek-" + change.eenheidSleutel();
        if (!change.actie().adds()) return "wordt-" + change.eenheidSleutel();
        return "nieuw-" + (1 + text.wijzigingen().stream().filter(w -> w.actie().adds()).toList().indexOf(change));
    }
}
