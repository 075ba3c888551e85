package nl.inbreng.application.ports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.inbreng.domain.regeling.Edition;
import nl.inbreng.domain.regeling.Gemeente;

/** The rule data of all gemeenten, read once at start. */
public interface Regelingen {

    /** All gemeenten, by name. */
    List<Gemeente> gemeenten();

    /** All editions of a gemeente. @param gemeente CBS code */
    List<Edition> editions(String gemeente);

    /** The edition with this id, also when it is no longer in force. */
    Optional<Edition> edition(String id);

    /** All that the file of an edition establishes, also what no act uses yet; nothing for an edition that is not there. */
    List<Particular> particulars(String id);

    /** The text of an edition as it is today. */
    Optional<RuleText> text(String id);

    /**
     * The edition that a kept text says, with what is known about the gemeente today.
     *
     * @param fingerprint of the text
     * @param kept        hands out the text; asked the first time only
     * @throws RuntimeException with Dutch reasons when the text cannot be read any more
     */
    Edition read(String fingerprint, Supplier<RuleText> kept);

    /** Ids of the shipped editions in whose place the beheerder has put a file, in order; for what is known about a gemeente "GM9999/gemeente". */
    Set<String> replaced();
}
