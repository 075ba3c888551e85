package nl.inbreng.application.views;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.verzoek.Drager;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Gathering;
import nl.inbreng.domain.verzoek.InitiatiefStand;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.SupportRound;
import nl.inbreng.domain.verzoek.Verzoek;

/**
 * Everything about one verzoek, for its filer, the griffie and the formal documents. Public pages only show what may be public:
 * never the filer's address. Signers are not in it at all.
 *
 * @param verzoek  the verzoek; outside an act it is only read
 * @param regeling the edition it was made under
 * @param support  the count
 * @param events   what happened, oldest first
 * @param revisies the published texts, oldest first; none for a draft and for what is no amendement
 */
public record Dossier(Verzoek verzoek, Regeling regeling, Support support, List<Event> events, List<AmendementRevisie> revisies) {
    public Dossier {
        events = List.copyOf(events);
        revisies = List.copyOf(revisies);
    }

    /** Of what has no revisions. */
    public Dossier(Verzoek verzoek, Regeling regeling, Support support, List<Event> events) {
        this(verzoek, regeling, support, events, List.of());
    }

    /** The published text that everybody sees and supporters sign; empty for a draft and for what is no amendement. */
    public Optional<AmendementRevisie> revisie() {
        return revisies.stream().filter(r -> r.nr() == verzoek.revisie()).findFirst();
    }

    /** Fingerprint of the text that supporters sign; empty when it has no revisions. */
    public String signedText() {
        return revisie().map(AmendementRevisie::inhoudHash).orElse("");
    }

    /** How the support stands at this moment; empty for a draft, and from filing or withdrawing on. */
    public Optional<Gathering> gathering(Instant now) {
        return verzoek.closes().flatMap(closes -> Gathering.of(verzoek.stand(), closes, support.threshold(), new Obstacles.Facts(regeling, support.confirmed(), now)));
    }

    /** People who count now, with the filer where the rule says so; only the valid ones once the support was verified. A second round is verified apart. */
    public int counted() {
        return verzoek.fase() > 1 ? support.counted() : support.threshold().counted(verzoek.valid(support.confirmed()));
    }

    /** What was asked in the round before filing; the same as {@link Support#threshold()} until a second round opens. */
    public Threshold thresholdAtFiling() {
        return verzoek.firstRound().map(SupportRound::threshold).orElseGet(support::threshold);
    }

    /** When its outcome was recorded first; empty while it has none. */
    public Optional<Instant> concludedAt() {
        return verzoek.isConcluded() ? events.stream().filter(event -> event.stand() == SharedStand.AFGEROND).map(Event::at).findFirst() : Optional.empty();
    }

    /** Whether the drager has a text of its own that was written on another version of the raadsvoorstel than the text of the residents now. */
    public boolean isDragerElsewhere() {
        return verzoek.drager().flatMap(Drager::tekst).filter(own -> own instanceof Amendement theirs && verzoek.inhoud() instanceof Amendement residents
                && theirs.voorstel().id() != residents.voorstel().id()).isPresent();
    }

    /** Number of the text that people supported, when the residents ask something else by now without new support; empty while support is for the text that everybody sees. */
    public Optional<Integer> supportedText() {
        List<AmendementRevisie> residents = revisies.stream().filter(r -> r.door() != AmendementRevisie.Door.DRAGER).toList();
        return IntStream.range(1, residents.size()).filter(i -> residents.get(i).materieel() && residents.get(i).nr() > verzoek.steunVanaf()).mapToObj(i -> residents.get(i - 1).nr()).findFirst();
    }

    /** The text that its filer carried over to another version of the raadsvoorstel after filing; empty for every other, and when the griffie had sent it back to be repaired. */
    public Optional<AmendementRevisie> carriedOver() {
        boolean sentBack = events.stream().anyMatch(e -> e.stand() == SharedStand.HERSTEL);
        if (sentBack || verzoek.filed().isEmpty() || !(verzoek.filedInhoud() instanceof Amendement filed)) return Optional.empty();
        return revisie().filter(now -> now.basis().id() != filed.voorstel().id());
    }

    /** When the text was repaired, or adapted for the commissie, that supporters had signed; empty when it reads as it was filed. */
    public Optional<Instant> repaired() {
        if (verzoek.filedInhoud().equals(verzoek.inhoud()) || carriedOver().isPresent()) return Optional.empty();
        return events.stream().filter(e -> e.by() == Event.By.INDIENER && (e.stand() == SharedStand.INGEDIEND || e.stand() == InitiatiefStand.IN_COMMISSIE)).map(Event::at)
                .filter(at -> verzoek.filed().filter(at::isAfter).isPresent()).max(Comparator.naturalOrder());
    }
}
