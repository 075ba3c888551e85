package nl.inbreng.web.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.text.EenheidAfkomst;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.Encounters;

/** Compares a version of a raadsvoorstel with the one that the griffie confirmed before it. */
@Dependent
public class ReadSince {

    private final Agenda agenda;
    private final Encounters encounters;

    @Inject
    public ReadSince(Agenda agenda, Encounters encounters) {
        this.agenda = agenda;
        this.encounters = encounters;
    }

    /** What became of the units: of those in the form while the griffie can correct them, and else of those that were confirmed. */
    Since of(StoredVoorstel voorstel, UnitsForm form) {
        boolean open = voorstel.status() == StoredVoorstel.Status.WACHT_OP_GRIFFIE;
        boolean empty = (open ? form.corrected() : voorstel.eenheden()).isEmpty();
        List<StoredVoorstel> before = empty ? List.of() : before(voorstel, open);
        if (before.isEmpty()) return Since.NONE;
        return open ? open(before, form) : closed(before.getLast(), voorstel.eenheden());
    }

    /** The form as the griffie gets it first. Of a version that was confirmed before it holds which units were said to be earlier ones: they have the keys of those since. */
    UnitsForm first(StoredVoorstel voorstel) {
        UnitsForm form = UnitsForm.untouched(voorstel.eenheden());
        boolean again = voorstel.status() == StoredVoorstel.Status.WACHT_OP_GRIFFIE && (voorstel.bevestigd().isPresent() || agenda.isReopened(voorstel.ref().id()));
        List<StoredVoorstel> before = again ? before(voorstel, true) : List.of();
        if (before.isEmpty()) return form;
        List<TekstEenheid> old = before.getLast().eenheden();
        Map<String, String> kept = voorstel.eenheden().stream().collect(Collectors.toMap(TekstEenheid::sleutel, TekstEenheid::sleutel));
        return form.saying(Origins.of(old, form.saying(kept), EenheidAfkomst.tussen(old, voorstel.eenheden())).said());
    }

    private List<StoredVoorstel> before(StoredVoorstel voorstel, boolean open) {
        return agenda.confirmedBefore(voorstel).stream().filter(old -> open || old.bevestigd().flatMap(at -> voorstel.bevestigd().filter(at::isBefore)).isPresent()).toList();
    }

    private Since open(List<StoredVoorstel> before, UnitsForm form) {
        List<TekstEenheid> old = before.getLast().eenheden();
        List<EenheidAfkomst> found = EenheidAfkomst.tussen(old, form.corrected());
        Origins origins = Origins.of(old, form, found);
        List<EenheidAfkomst> all = EenheidAfkomst.gekoppeld(old, form.corrected(), origins.said());
        OriginRows rows = new OriginRows(before.getLast(), form.corrected(), all, encounters.waiting(before));
        Set<String> boxes = form.read().stream().filter(unit -> !unit.tekst().isEmpty()).map(TekstEenheid::sleutel).collect(Collectors.toSet());
        return new Since(heading(before.getLast()), rows.list(boxes), rows.fixed(), rows.same(), origins.choices(all), origins.wrong(), origins.said());
    }

    private static Since closed(StoredVoorstel before, List<TekstEenheid> now) {
        Set<String> kept = now.stream().map(TekstEenheid::sleutel).collect(Collectors.toSet());
        OriginRows rows = new OriginRows(before, now, EenheidAfkomst.metSleutels(before.eenheden(), now, kept), List.of());
        return new Since(heading(before), rows.list(Set.of()), rows.fixed(), rows.same(), List.of(), List.of(), Map.of());
    }

    private static String heading(StoredVoorstel before) {
        return "Wat veranderde sinds versie " + before.ref().versie();
    }
}
