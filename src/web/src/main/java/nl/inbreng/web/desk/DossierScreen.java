package nl.inbreng.web.desk;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inbreng.application.ports.Printer.DocumentKind;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.application.views.RebaseWords;
import nl.inbreng.application.views.Surroundings;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.regeling.DragerWijze;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.Drager;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.ReferendumStand;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import nl.inbreng.web.AmendementFile;
import nl.inbreng.web.Encounter;
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
 * @param around    what one must know around an amendement, as for its formal document
 * @param newerBase what a newer version of the raadsvoorstel means for an amendement; empty when nothing
 * @param dragerNu  the own text of the drager on the version of the residents, when it stayed behind
 * @param encounters other public amendementen that touch the same places
 * @param typed     the forms
 * @param reply     what is said about the latest act
 * @param now       moment of the page
 */
public record DossierScreen(Dossier dossier, Slots slots, Surroundings around, Optional<String> newerBase, Optional<Herbasis> dragerNu, List<Encounter> encounters, Typed typed, Reply reply, Instant now) {

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
        return act.offered(verzoek(), dossier.regeling());
    }

    /** The forms on the page, the next step first; an outcome before there was a vergadering is the exception. */
    public List<Act> offered() {
        return Arrays.stream(Act.values()).filter(this::offers)
                .sorted(Comparator.comparing(act -> act == Act.UITKOMST && verzoek().stand() == SharedStand.ONTVANKELIJK)).toList();
    }

    /** The questions of the form of this act; all but a decision on admissibility end with who decided and on which article. */
    public List<Field> fields(Act act) {
        List<Field> own = own(act);
        if (act == Act.OORDEEL) return own;
        BasisForm basis = reply.act().filter(act::equals).isPresent() ? typed.basis() : BasisForm.EMPTY;
        return basis.after(own, act, new Basis(act.orgaan(dossier.regeling()), artikel(act)), reply.errors());
    }

    private List<Field> own(Act act) {
        return switch (act) {
            case OORDEEL -> typed.oordeel().fields(dossier, reply.errors());
            case STEUN -> typed.steun().fields(verzoek(), reply.errors());
            case PLANNING -> typed.planning().fields(slots, reply.errors());
            case DRAGER -> typed.drager().fields(verzoek(), typed.drager().equals(DragerForm.EMPTY) ? drager() : Optional.empty(), dossier.regeling().procedure().drager().orElse(DragerWijze.RAADSLID_NEEMT_OVER), reply.errors());
            case UITKOMST -> typed.uitkomst().fields(verzoek(), dossier.regeling().decider(), now, reply.errors());
            case STAP -> typed.stap().fields(Obstacles.steps(verzoek(), dossier.regeling()), reply.errors());
            case VERBETERING -> typed.verbetering().fields(verzoek(), reply.errors());
        };
    }

    /** The drager as recorded, with the own text as it lies on the version of the residents: the griffier asks whether that is right, and records it. */
    private Optional<Drager> drager() {
        return verzoek().drager().map(known -> new Drager(known.wijze(), known.naam(),
                known.tekst().map(text -> text instanceof Amendement own && dragerNu.isPresent() ? own.with(dragerNu.get().placed()) : text)));
    }

    /** What became of each change in the own text of the drager that stayed behind, one sentence each; none when it could not be compared change by change. */
    public List<String> dragerParts() {
        List<Herbasis.Onderdeel> parts = parts();
        List<Boolean> fits = fits();
        return IntStream.range(0, parts.size()).mapToObj(i -> RebaseWords.ofDrager(parts.get(i), fits.get(i))).toList();
    }

    /** Whether anything of the own text of the drager is filled in on the text of now. */
    public boolean isDragerFilled() {
        List<Herbasis.Onderdeel> parts = parts();
        List<Boolean> fits = fits();
        return IntStream.range(0, parts.size()).anyMatch(i -> fits.get(i) && parts.get(i).voorstel().isPresent());
    }

    private List<Boolean> fits() {
        return DragerForm.fits(verzoek().inhoud(), parts().stream().map(part -> part.voorstel().orElse(part.wijziging())).toList());
    }

    private List<Herbasis.Onderdeel> parts() {
        return dragerNu.map(Herbasis::onderdelen).orElse(List.of());
    }

    /** The article that is filled in already; the griffier may know a better one. */
    private String artikel(Act act) {
        Regeling regeling = dossier.regeling();
        return switch (act) {
            case DRAGER -> "artikel 147b van de Gemeentewet";
            case STEUN -> regeling.cite(verzoek().threshold().orElseThrow().artikel());
            case OORDEEL, PLANNING, UITKOMST, STAP, VERBETERING -> regeling.header().grondslag().citation();
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

    /** What waits for somebody now that nobody can support a second round any more; empty while it is open, and in every other stand. */
    public String roundEnded() {
        if (verzoek().stand() != ReferendumStand.DEFINITIEF_OPEN) return "";
        return dossier.gathering(now).map(gathering -> switch (gathering) {
            case OPEN_SHORT, OPEN_ENOUGH, OPEN_RANKED -> "";
            case CLOSED_ENOUGH -> "Er is genoeg steun. De indiener kan het definitieve verzoek nog indienen.";
            case CLOSED_SHORT, CLOSED_LATE, CLOSED_RANKED -> "Er was niet genoeg steun. Leg dit vast als volgende stap. De indiener krijgt dan bericht.";
        }).orElse("");
    }

    /** The formal documents, and a published amendement as other systems read it. */
    public List<NavLink> documents() {
        Stream<NavLink> formal = kinds(verzoek()).stream().map(kind -> new NavLink(Showing.capital(kind.word()) + " (pdf)", path() + "/" + kind.word() + ".pdf", false));
        return Stream.concat(formal, AmendementFile.akn(dossier).stream()).toList();
    }

    /** The formal documents that belong to this kind of verzoek. */
    static List<DocumentKind> kinds(Verzoek verzoek) {
        return List.of(DocumentKind.of(verzoek.inhoud()), DocumentKind.ONTVANGSTBEVESTIGING);
    }
}
