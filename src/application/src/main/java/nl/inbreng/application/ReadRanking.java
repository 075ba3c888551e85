package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inbreng.application.ports.Register;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Ranglijst;
import nl.inbreng.application.views.VerzoekLine;
import nl.inbreng.domain.rangorde.Candidate;
import nl.inbreng.domain.rangorde.Rangorde;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.SharedStand;

/** Ranks the open verzoeken of a gemeente where places on the agenda go by rank. */
@Dependent
@Transactional
public class ReadRanking {

    private final Register register;
    private final EditionOf editions;
    private final Clock clock;

    @Inject
    public ReadRanking(Register register, EditionOf editions, Clock clock) {
        this.register = register;
        this.editions = editions;
        this.clock = clock;
    }

    /** The ranking of each instrument that has one; none in most gemeenten. */
    public List<Ranglijst> of(Gemeente gemeente) {
        List<Regeling> ranked = editions.ranked(gemeente);
        if (ranked.isEmpty()) return List.of();
        List<VerzoekLine> lines = register.publicLines(gemeente.code());
        return ranked.stream().map(regeling -> rank(regeling, lines)).toList();
    }

    /** The ranking of one instrument. */
    public Optional<Ranglijst> of(Gemeente gemeente, Instrument instrument) {
        return of(gemeente).stream().filter(list -> list.regeling().header().instrument() == instrument).findFirst();
    }

    /** Where one verzoek stands; empty when no place goes by rank, or it is no candidate. */
    public Optional<Ranglijst.Standing> standing(Dossier dossier) {
        if (dossier.regeling().first().ranking().isEmpty()) return Optional.empty();
        return of(dossier.regeling().header().gemeente(), dossier.verzoek().instrument()).flatMap(list -> list.standing(dossier.verzoek().kenmerk()));
    }

    /** Requests under older editions that also rank compete for the same places; one that cannot be read is named beside the places, and competes again once it is mended. */
    private Ranglijst rank(Regeling regeling, List<VerzoekLine> lines) {
        Instant now = clock.instant();
        Map<Boolean, List<VerzoekLine>> open = lines.stream().filter(line -> line.stand() == SharedStand.OPEN_VOOR_STEUN && line.instrument() == regeling.header().instrument())
                .filter(line -> editions.id(line.edition()).first().ranking().isPresent()).collect(Collectors.partitioningBy(VerzoekLine::isReadable));
        Map<Kenmerk, VerzoekLine> known = open.get(true).stream().collect(Collectors.toMap(VerzoekLine::kenmerk, Function.identity()));
        List<Kenmerk> unreadable = open.get(false).stream().filter(line -> line.closes().filter(now::isBefore).isPresent()).map(VerzoekLine::kenmerk).toList();
        return new Ranglijst(regeling, Rangorde.at(now, open.get(true).stream().map(ReadRanking::candidate).toList()), known, unreadable, now);
    }

    private static Candidate candidate(VerzoekLine line) {
        return new Candidate(line.kenmerk(), line.threshold().orElseThrow().counted(line.confirmed()), line.opened().orElseThrow(), line.closes().orElseThrow());
    }
}
