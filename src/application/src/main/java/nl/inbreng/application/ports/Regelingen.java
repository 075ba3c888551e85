package nl.inbreng.application.ports;

import java.util.List;
import java.util.Optional;
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
}
