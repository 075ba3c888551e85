package nl.inbreng.application.views;

import java.time.Instant;
import java.util.Optional;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Stand;

/**
 * A verzoek on one line of a list.
 *
 * @param kenmerk      public key
 * @param number       formal number, once filed
 * @param instrument   which right
 * @param edition      id of its edition
 * @param titel        title
 * @param stand        where it stands
 * @param confirmed    confirmed signatures
 * @param closes       when support closes, once opened
 * @param decideBefore end of the running term, when there is one
 */
public record VerzoekLine(Kenmerk kenmerk, Optional<String> number, Instrument instrument, String edition, String titel, Stand stand,
                          int confirmed, Optional<Instant> closes, Optional<Instant> decideBefore) {}
