package nl.inbreng.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.ConfirmConsolidatie;
import nl.inbreng.application.views.AmendementOpVoorstel;
import nl.inbreng.application.views.Consolidating;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.Consolidatie.Verwerkt;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.web.Showing;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.NavLink;

/**
 * The decision with the adopted amendementen in it, as the griffier sees it.
 *
 * @param sheet the decision as it would be now, and what was confirmed
 * @param reply what is said about the latest act
 */
public record BesluitScreen(ConfirmConsolidatie.Sheet sheet, VoteReply reply) {

    /** Address of this page. */
    public static String path(long voorstel) {
        return "/werkblad/voorstellen/" + voorstel + "/besluit";
    }

    /** Address of this page. */
    public String path() {
        return path(sheet.all().voorstel().ref().id());
    }

    /** The decision as it would be confirmed now; empty when adopted amendementen exclude each other. */
    public Optional<Consolidatie> ready() {
        return sheet.now() instanceof Consolidating.Ready ready ? Optional.of(ready.besluit()) : Optional.empty();
    }

    /** The decision to show: as it was confirmed when that still holds, or else as it would be confirmed now. */
    public Optional<Consolidatie> besluit() {
        return isConfirmed() ? sheet.holds() : ready();
    }

    /** Places where adopted amendementen exclude each other, with what each makes of the text. */
    public List<Crossing> conflicts() {
        return sheet.now() instanceof Consolidating.Conflicting conflicting ? Crossing.of(sheet.all(), conflicting.botsingen(), sheet.all()::name) : List.of();
    }

    /** Names of amendementen that still wait for their outcome. */
    public String open() {
        return sheet.now() instanceof Consolidating.Ready ready ? ready.open().stream().map(AmendementOpVoorstel::naam).collect(Collectors.joining(", ")) : "";
    }

    /** Whether what was confirmed last is exactly what would be confirmed now, on this version. */
    public boolean isConfirmed() {
        return sheet.isConfirmed();
    }

    /** Whether what was confirmed last is the decision on another version. */
    public boolean isElsewhere() {
        return sheet.holds().filter(last -> last.voorstel() != sheet.all().voorstel().ref().id()).isPresent();
    }

    /** Address of the decision on the version on which it was confirmed; empty when that is this one. @param id of this version */
    static Optional<String> other(long id, Consolidatie besluit) {
        return besluit.voorstel() == id ? Optional.empty() : Optional.of(path(besluit.voorstel()));
    }

    /** What the griffier read, so that nobody confirms another text. */
    public String seen() {
        return ready().map(ConfirmConsolidatie::fingerprint).orElse("");
    }

    /** Whether the griffier can confirm it here now. */
    public boolean asks() {
        return ready().isPresent() && !isConfirmed() && open().isEmpty() && !sheet.isReplaced();
    }

    /** Which amendementen came in or went out since the decision was confirmed, one sentence each; none when only their texts changed. */
    public List<String> changed() {
        List<Verwerkt> before = sheet.holds().map(Consolidatie::verwerkt).orElse(List.of());
        List<Verwerkt> now = ready().map(Consolidatie::verwerkt).orElse(List.of());
        return ready().isEmpty() ? List.of() : Stream.concat(named(now, before, " staat er nu in."), named(before, now, " staat er niet meer in.")).toList();
    }

    private static Stream<String> named(List<Verwerkt> these, List<Verwerkt> those, String what) {
        return these.stream().filter(one -> those.stream().noneMatch(other -> other.kenmerk().equals(one.kenmerk()))).map(one -> one.nummer() + " " + Showing.isolated(one.titel()) + what);
    }

    /** What the button does: a decision that was confirmed on this version before is confirmed again. */
    public String confirms() {
        return sheet.holds().isPresent() && !isElsewhere() ? "Bevestig het besluit opnieuw" : "Bevestig het besluit";
    }

    /** Why it was not confirmed: at the box, or above the page when the page has no box. */
    VoteReply refused(Shortcoming shortcoming) {
        return asks() ? VoteReply.mend(shortcoming) : VoteReply.refused(shortcoming.melding());
    }

    /** The box with which the griffie says that the raad took this decision. */
    public Field decided() {
        return Field.checkbox(ConfirmConsolidatie.FIELD, "De raad heeft het besluit zo genomen").hint("Iedereen kan het daarna lezen bij het raadsvoorstel, met per onderdeel van welk amendement het komt.").errors(reply.errors());
    }

    /** The adopted amendementen, each with its number and title. */
    public List<NavLink> verwerkt() {
        return ready().map(besluit -> besluit.verwerkt().stream().map(one -> new NavLink(one.nummer() + " " + one.titel(), "/werkblad/" + one.kenmerk(), false)).toList()).orElse(List.of());
    }
}
