package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Revisies;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.application.views.Herbasis.Onderdeel;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.EenheidAfkomst;
import nl.inbreng.text.PlainText;
import nl.inbreng.text.QuoteSeeker;
import nl.inbreng.text.Rebase;
import nl.inbreng.text.Rebase.Herplaatst;
import nl.inbreng.text.Rebase.Uitkomst;
import nl.inbreng.text.Rebase.Versies;
import nl.inbreng.text.TekstEenheid;

/** Lays the text of one amendement over a newer version of its raadsvoorstel. It stores nothing. */
@Dependent
public class Rebasing {

    private static final System.Logger LOG = System.getLogger(Rebasing.class.getName());

    /** Words of a neighbour that name a place. */
    private static final int PLACE_WORDS = 10;

    private final Agenda agenda;
    private final Revisies revisies;
    private final CurrentBase base;
    private final Clock clock;
    private volatile Versies latest;

    @Inject
    public Rebasing(Agenda agenda, Revisies revisies, CurrentBase base, Clock clock) {
        this.agenda = agenda;
        this.revisies = revisies;
        this.base = base;
        this.clock = clock;
    }

    /** Old and new units; empty when there is nothing to compare: the versions are no versions of one document, or the amended amendement was not carried over yet. */
    Optional<Versies> versions(Amendement text, StoredVoorstel naar) {
        Optional<StoredVoorstel> van = agenda.confirmedBefore(naar).stream().filter(v -> v.ref().id() == text.voorstel().id()).findFirst();
        if (text.opAmendement().isBlank()) return van.map(old -> between(old.eenheden(), naar.eenheden(), naar));
        Optional<Verzoek> amended = base.amended(text);
        if (van.isEmpty() || amended.isEmpty() || !naar.isBaseOf((Amendement) amended.get().inhoud())) return Optional.empty();
        Optional<Amendement> before = revisies.of(amended.get()).stream().filter(r -> r.door() != AmendementRevisie.Door.DRAGER)
                .map(AmendementRevisie::inhoud).filter(van.get()::isBaseOf).reduce((earlier, later) -> later);
        return before.map(old -> between(CurrentBase.with(van.get().eenheden(), old), CurrentBase.with(naar.eenheden(), (Amendement) amended.get().inhoud()), naar));
    }

    /** Amendementen are laid over one after the other, most of them from the same version: what became of its units is found once. @param naar whose units have keys that last; those of what an amendement adds are counted anew each time */
    private Versies between(List<TekstEenheid> oud, List<TekstEenheid> nieuw, StoredVoorstel naar) {
        Versies known = latest;
        if (known == null || !known.oud().equals(oud) || !known.nieuw().equals(nieuw)) {
            known = Versies.metSleutels(oud, nieuw, naar.eenheden().stream().map(TekstEenheid::sleutel).collect(Collectors.toSet()));
        }
        latest = known;
        return known;
    }

    /** The texts that the amendement which a subamendement changes got after the last one on the version that the subamendement names, the one of now last; empty for every other, and when that amendement stopped. */
    List<AmendementRevisie> amendedSince(Amendement text) {
        List<AmendementRevisie> all = base.amended(text).map(v -> revisies.of(v).stream().filter(r -> r.door() != AmendementRevisie.Door.DRAGER).toList()).orElse(List.of());
        int last = all.stream().map(r -> r.basis().id()).toList().lastIndexOf(text.voorstel().id());
        return all.subList(last + 1, all.size());
    }

    /** What becomes of each change. A comparison that fails is kept as such, with every change still to be placed: the filer and the griffie look by themselves. */
    Herbasis attempt(Kenmerk verzoek, Amendement text, StoredVoorstel naar, Versies versies) {
        Instant now = clock.instant();
        try {
            return compare(verzoek, text, naar, versies);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "Een amendement kan niet op een nieuwe versie worden gelegd. " + Faults.places(fault));
            List<Onderdeel> parts = Herbasis.asked(text).stream().map(change -> new Onderdeel(change, Uitkomst.WEES, Optional.empty(), "", Optional.empty())).toList();
            return new Herbasis(verzoek, text.voorstel().id(), naar.ref().id(), Optional.empty(), parts, now, Optional.empty());
        }
    }

    /** What becomes of each change. @param versies as {@link #versions} found them */
    Herbasis compare(Kenmerk verzoek, Amendement text, StoredVoorstel naar, Versies versies) {
        Instant now = clock.instant();
        if (text.isAlternative()) {
            return new Herbasis(verzoek, text.voorstel().id(), naar.ref().id(), Optional.of(WholeDecision.of(text, versies).uitkomst()), List.of(), now, Optional.empty());
        }
        Rebase rebase = Rebase.over(versies, Herbasis.asked(text), new QuoteSeeker());
        List<Onderdeel> parts = rebase.wijzigingen().stream().map(placed -> part(placed, versies)).toList();
        return new Herbasis(verzoek, text.voorstel().id(), naar.ref().id(), Optional.of(rebase.uitkomst()), parts, now, Optional.empty());
    }

    /** An added text has no unit of its own yet: that of its neighbour is not what it changes. */
    private static Onderdeel part(Herplaatst placed, Versies versies) {
        Wijziging change = placed.wijziging();
        Optional<Wijziging> proposed = placed.voorstel().filter(proposal -> !proposal.actie().adds());
        Optional<String> stayed = versies.afkomst().stream().filter(row -> change.actie().moves() && row.oud().equals(change.eenheidSleutel()) && !row.nieuw().isEmpty()).map(EenheidAfkomst::nieuw).findFirst();
        String now = proposed.map(Wijziging::eenheidSleutel).or(() -> stayed).flatMap(key -> unit(versies.nieuw(), key)).map(TekstEenheid::tekst)
                .orElse(placed.uitkomst() == Uitkomst.AL_VERWERKT ? change.wordt() : "");
        return new Onderdeel(change, placed.uitkomst(), placed.voorstel(), now, placed.suggestie().map(TekstEenheid::citeertitel), place(change, versies.oud()),
                proposed.map(proposal -> place(proposal, versies.nieuw())).orElse(""));
    }

    /** Where a moved unit comes: beside which one, with the first words of that one, since its number may mean another unit by now. */
    private static String place(Wijziging move, List<TekstEenheid> units) {
        String side = move.actie() == Wijziging.Actie.VERPLAATS_VOOR ? "vóór " : "na ";
        return move.actie().moves() ? unit(units, move.naast()).map(beside -> side + beside.whole() + (beside.tekst().isBlank() ? "" : " (‘" + PlainText.begin(beside.tekst(), PLACE_WORDS) + "’)")).orElse("") : "";
    }

    private static Optional<TekstEenheid> unit(List<TekstEenheid> units, String key) {
        return units.stream().filter(unit -> unit.sleutel().equals(key)).findFirst();
    }
}
