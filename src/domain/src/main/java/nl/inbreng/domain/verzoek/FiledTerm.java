package nl.inbreng.domain.verzoek;

import nl.inbreng.domain.regeling.TermKind;
import nl.inbreng.domain.termijn.Deadline;

/**
 * A term that a regeling sets for a filed verzoek.
 *
 * @param kind what must be done
 * @param who  who must do it, as it stands in a sentence
 * @param end  until when, with its reasoning
 * @param met  true when it was done; nothing is known of an advice of the college, so that one is open until the end
 */
public record FiledTerm(TermKind kind, String who, Deadline end, boolean met) {}
