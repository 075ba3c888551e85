package nl.inbreng.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.ReadBesluit;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.Collision;
import nl.inbreng.text.Collisions;
import nl.inbreng.text.Proposal;

/** Which public amendementen one amendement meets. They are compared on the version of the raadsvoorstel that all of them were written on. */
@Dependent
public class Encounters {

    private final Agenda agenda;
    private final Verzoeken amendementen;
    private final ReadBesluit besluiten;

    @Inject
    public Encounters(Agenda agenda, Verzoeken amendementen, ReadBesluit besluiten) {
        this.agenda = agenda;
        this.amendementen = amendementen;
        this.besluiten = besluiten;
    }

    /** One for each other amendement, identical ones first, then the most serious. Once the raad decided only what was filed counts. @param kenmerk of the amendement itself */
    public List<Encounter> of(Kenmerk kenmerk, Amendement text) {
        return agenda.voorstel(text.voorstel().id()).map(voorstel -> on(voorstel, kenmerk, text)).orElse(List.of());
    }

    /** Public amendementen that run on a raadsvoorstel, newest first, with those that their filers did not carry over from an older version yet. */
    public List<Running> running(StoredVoorstel voorstel) {
        Stream<Running> here = amendementen.openOn(voorstel.gemeente(), voorstel.ref().id()).stream().map(one -> Running.of(one, false));
        return Stream.concat(here, before(voorstel).map(one -> Running.of(one, true))).toList();
    }

    /** The same on a raadsvoorstel on which the raad decided: all that became public on it, each with what became of it. */
    public List<Running> decided(StoredVoorstel voorstel) {
        return written(voorstel).readable().reversed().stream().flatMap(kenmerk -> amendementen.find(kenmerk).stream()).filter(one -> one.stand().isPublic())
                .map(one -> Running.decided(one, ((Amendement) one.inhoud()).voorstel().id() != voorstel.ref().id())).sorted(Comparator.comparing(Running::older)).toList();
    }

    /** Whether residents wrote anything on a raadsvoorstel, this version or one that was confirmed before it; drafts too. */
    public boolean isWritten(StoredVoorstel voorstel) {
        Verzoeken.WrittenOn written = written(voorstel);
        return !written.readable().isEmpty() || !written.unreadable().isEmpty();
    }

    private Verzoeken.WrittenOn written(StoredVoorstel voorstel) {
        Set<Long> versions = Stream.concat(Stream.of(voorstel), agenda.confirmedBefore(voorstel).stream()).map(version -> version.ref().id()).collect(Collectors.toSet());
        return amendementen.writtenOn(voorstel.gemeente(), versions);
    }

    private Stream<Verzoek> before(StoredVoorstel voorstel) {
        if (voorstel.status() != StoredVoorstel.Status.BEVESTIGD) return Stream.empty();
        return openOn(agenda.confirmedBefore(voorstel));
    }

    private Stream<Verzoek> openOn(List<StoredVoorstel> versions) {
        return versions.stream().flatMap(one -> amendementen.openOn(one.gemeente(), one.ref().id()).stream());
    }

    /** Public amendementen that run on earlier versions of a raadsvoorstel, before the next one is open. @param versions those versions */
    public List<Running> waiting(List<StoredVoorstel> versions) {
        return openOn(versions).map(one -> Running.of(one, true)).toList();
    }

    /** What belongs to one amendement: what it changes, what changes it, and what was written on an older version of the same units; another text for the whole decision is on all of them. */
    public Kin kin(Kenmerk kenmerk, Amendement text) {
        List<Running> all = agenda.voorstel(text.voorstel().id()).map(this::running).orElse(List.of()).stream().filter(one -> !one.kenmerk().equals(kenmerk.value())).toList();
        Set<String> units = Running.units(text);
        return new Kin(amended(text).map(one -> Running.of(one, false)), all.stream().filter(one -> one.op().equals(kenmerk.value())).toList(),
                all.stream().filter(one -> one.older() && one.op().isEmpty() && (one.whole() || text.isAlternative() || one.units().stream().anyMatch(units::contains))).toList(), waits(text), stopped(text));
    }

    /** How the amendement that a subamendement changes is named; empty for others, and when that is not public. */
    public String opNaam(Amendement text) {
        return amended(text).map(Running::naam).orElse("");
    }

    /** How the writer of a subamendement knows what it changes: by its title; empty as {@link #opNaam} is. */
    public String opTitel(Amendement text) {
        return amended(text).map(one -> one.inhoud().titel()).orElse("");
    }

    /** What may be better about a subamendement beside the amendement that it changes, in sentences; none for others. */
    public List<String> tips(Amendement text) {
        boolean beside = amended(text).filter(main -> agenda.voorstel(text.voorstel().id()).filter(voorstel -> BesideAmendement.is(text, (Amendement) main.inhoud(), voorstel.eenheden())).isPresent()).isPresent();
        return beside ? List.of(BesideAmendement.TIP) : List.of();
    }

    /** Whether a subamendement waits: its raadsvoorstel has a newer version, and the filer of the amendement that it changes did not choose yet. */
    public boolean waits(Amendement text) {
        return isReplaced(text) && amended(text).filter(one -> one.stand().isRunning() && ((Amendement) one.inhoud()).voorstel().id() == text.voorstel().id()).isPresent();
    }

    /** Whether a subamendement goes along to no newer version of its raadsvoorstel, since the amendement that it changes does not run any more. */
    public boolean stopped(Amendement text) {
        return isReplaced(text) && target(text).filter(one -> !one.stand().isRunning()).isPresent();
    }

    private boolean isReplaced(Amendement text) {
        return agenda.voorstel(text.voorstel().id()).filter(voorstel -> voorstel.status() == StoredVoorstel.Status.VERVANGEN).isPresent();
    }

    private Optional<Verzoek> amended(Amendement text) {
        return target(text).filter(one -> one.stand().isPublic());
    }

    private Optional<Verzoek> target(Amendement text) {
        return Optional.of(text.opAmendement()).filter(Kenmerk::isWellFormed).map(Kenmerk::new).filter(amendementen::isReadable).flatMap(amendementen::find)
                .filter(one -> one.inhoud() instanceof Amendement);
    }

    private List<Encounter> on(StoredVoorstel voorstel, Kenmerk kenmerk, Amendement text) {
        boolean over = besluiten.decided(voorstel).isToldOn(voorstel);
        List<Verzoek> others = amendementen.openOn(voorstel.gemeente(), text.voorstel().id()).stream().filter(other -> !other.kenmerk().equals(kenmerk))
                .filter(other -> !over || other.number().isPresent()).toList();
        return others.isEmpty() ? List.of() : met(voorstel, kenmerk.value(), text, others);
    }

    private static List<Encounter> met(StoredVoorstel voorstel, String own, Amendement text, List<Verzoek> others) {
        Map<String, String> titles = new HashMap<>();
        List<Proposal> proposals = new ArrayList<>(List.of(proposal(own, text)));
        others.forEach(other -> {
            titles.put(other.kenmerk().value(), other.inhoud().titel());
            proposals.add(proposal(other.kenmerk().value(), (Amendement) other.inhoud()));
        });
        Set<String> seen = new HashSet<>();
        return Collisions.between(voorstel.eenheden(), proposals).of(own).stream().filter(each -> seen.add(each.other(own))).map(each -> shown(each, own, titles)).toList();
    }

    private static Proposal proposal(String id, Amendement text) {
        return new Proposal(id, text.isAlternative() ? List.of() : text.real(), text.alternatief(), text.opAmendement());
    }

    /** For residents: what to do about two texts at one place is for the griffie. */
    private static String told(Collision met, UnaryOperator<String> name) {
        return met.soort() != Collision.Soort.ZELFDE_PLEK ? met.zin(name) : met.samen(name) + " De raad kan ze allebei aannemen. De griffie regelt de volgorde.";
    }

    private static Encounter shown(Collision met, String own, Map<String, String> titles) {
        String other = met.other(own);
        boolean first = met.a().equals(own);
        String zin = told(met, id -> id.equals(own) ? "dit amendement" : "‘" + titles.get(id) + "’").replace(". dit", ". Dit");
        return new Encounter(titles.get(other), "/verzoek/" + other, met.soort(), Showing.capital(zin), Showing.capital(met.place().citeertitel()),
                first ? met.tekstA() : met.tekstB(), first ? met.tekstB() : met.tekstA());
    }
}
