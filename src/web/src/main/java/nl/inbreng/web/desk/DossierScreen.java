package nl.inbreng.web.desk;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.inbreng.application.ports.Printer.DocumentKind;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import nl.inbreng.web.Showing;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.HiddenField;
import nl.inbreng.web.parts.NavLink;
import nl.inbreng.web.parts.Tone;

/**
 * One dossier as the griffier sees it.
 *
 * @param dossier   the dossier
 * @param slots     coming agendapunten
 * @param newerBase whether the raadsvoorstel of an amendement has a newer version
 * @param typed     the forms
 * @param reply     what is said about the latest act
 * @param now       moment of the page
 */
public record DossierScreen(Dossier dossier, Slots slots, boolean newerBase, Typed typed, Reply reply, Instant now) {

    /** The verzoek. */
    public Verzoek verzoek() {
        return dossier.verzoek();
    }

    /** The formal number. */
    public String number() {
        return verzoek().number().map(VerzoekNumber::toString).orElse("");
    }

    /** Address of this page. */
    public String path() {
        return "/werkblad/" + verzoek().kenmerk();
    }

    /** How urgent the running term is. */
    public Tone termTone() {
        return verzoek().decideBefore().map(end -> Due.tone(end, now)).orElse(Tone.NEUTRAL);
    }

    /** Whether the form of this act is on the page. */
    public boolean offers(Act act) {
        return act.offered(verzoek());
    }

    /** The forms on the page, the next step first. */
    public List<Act> offered() {
        return Arrays.stream(Act.values()).filter(this::offers).toList();
    }

    /** The questions of the form of this act. */
    public List<Field> fields(Act act) {
        return switch (act) {
            case OORDEEL -> typed.oordeel().fields(dossier, reply.errors());
            case PLANNING -> typed.planning().fields(slots, reply.errors());
            case DRAGER -> typed.drager().fields(reply.errors());
            case UITKOMST -> typed.uitkomst().fields(verzoek(), now, reply.errors());
        };
    }

    /** What was typed in a form that is no longer there; empty when the form shows it. */
    public List<Answer> stranded() {
        return reply.act().filter(act -> !offers(act)).map(act -> typed.answers(act, Checklist.grounds(dossier))).orElse(List.of());
    }

    /** The version that each act names. */
    public HiddenField version() {
        return new HiddenField("versie", String.valueOf(verzoek().version()));
    }

    /** The formal documents. */
    public List<NavLink> documents() {
        return kinds(verzoek()).stream()
                .map(kind -> new NavLink(Showing.capital(kind.word()) + " (pdf)", path() + "/" + kind.word() + ".pdf", false)).toList();
    }

    /** The formal documents that belong to this kind of verzoek. */
    static List<DocumentKind> kinds(Verzoek verzoek) {
        return List.of(DocumentKind.of(verzoek.inhoud()), DocumentKind.ONTVANGSTBEVESTIGING);
    }
}
