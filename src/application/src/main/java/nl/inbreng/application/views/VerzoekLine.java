package nl.inbreng.application.views;

import java.time.Instant;
import java.util.Optional;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.verzoek.Gathering;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Stand;

/**
 * A verzoek on one line of a list.
 *
 * @param kenmerk      public key
 * @param number       formal number, once filed
 * @param instrument   which right
 * @param edition      id of its edition
 * @param rules        fingerprint of the rules it keeps
 * @param titel        title; empty when the text that is kept cannot be read
 * @param stand        where it stands
 * @param threshold    what is asked, once opened; empty too when that cannot be read
 * @param confirmed    confirmed signatures
 * @param opened       since when support is gathered, once opened
 * @param closes       when support closes, once opened
 * @param decideBefore end of the running term, when there is one
 * @param voorstel     our id of the version of a raadsvoorstel that an amendement names
 */
public record VerzoekLine(Kenmerk kenmerk, Optional<String> number, Instrument instrument, String edition, Optional<String> rules, Optional<String> titel, Stand stand,
                          Optional<Threshold> threshold, int confirmed, Optional<Instant> opened, Optional<Instant> closes, Optional<Instant> decideBefore, Optional<Long> voorstel) {

    /** Whether everything that a list shows could be read. */
    public boolean isReadable() {
        return titel.isPresent() && threshold.isPresent() == opened.isPresent();
    }

    /** How the support stands at this moment; empty for a draft, and from filing or withdrawing on. @param regeling its edition */
    public Optional<Gathering> gathering(Regeling regeling, Instant now) {
        return closes.filter(end -> threshold.isPresent()).flatMap(end -> Gathering.of(stand, end, threshold.orElseThrow(), new Obstacles.Facts(regeling, confirmed, now)));
    }
}
