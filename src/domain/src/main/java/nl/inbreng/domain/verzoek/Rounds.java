package nl.inbreng.domain.verzoek;

import java.time.Instant;
import java.util.Optional;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.termijn.Deadline;

/** The rounds of gathering support for one verzoek (fasen): the one that runs or ran last, and the first when there was another. Each change gives a new one. */
class Rounds {

    private int fase = 1;
    private Instant opened;
    private Threshold threshold;
    private Instant closes;
    private String closingReason;
    private SupportRound first;

    /** Nothing yet; also for the persistence provider. */
    protected Rounds() {}

    private Rounds(int fase, SupportRound current, SupportRound first) {
        this.fase = fase;
        this.opened = current.opened();
        this.threshold = current.threshold();
        this.closes = current.closes();
        this.closingReason = current.closingReason();
        this.first = first;
    }

    /** With the first round open. */
    Rounds opened(Threshold asked, Deadline closing, Instant now) {
        return new Rounds(1, new SupportRound(now, asked, closing.at(), closing.reason()), null);
    }

    /** With the second round open; the first stays readable. */
    Rounds again(Threshold asked, Deadline closing, Instant now) {
        return new Rounds(2, new SupportRound(now, asked, closing.at(), closing.reason()), first().orElseThrow());
    }

    /** With another end of the round that runs. */
    Rounds until(Deadline closing) {
        return new Rounds(fase, new SupportRound(opened, threshold, closing.at(), closing.reason()), first);
    }

    int fase() {
        return fase;
    }

    /** The round that runs or ran last; empty for a draft. */
    Optional<SupportRound> current() {
        return Optional.ofNullable(opened).map(begun -> new SupportRound(begun, threshold, closes, closingReason));
    }

    Optional<SupportRound> first() {
        return Optional.ofNullable(first).or(this::current);
    }
}
