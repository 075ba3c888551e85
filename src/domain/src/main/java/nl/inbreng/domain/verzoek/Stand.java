package nl.inbreng.domain.verzoek;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.inbreng.domain.regeling.Instrument;

/**
 * Where a verzoek stands (stand). All instruments share {@link SharedStand}; what follows admission differs for each shape of
 * instrument, in the enums of {@link TailStand}. Every move is one of {@link #next}; names are unique over all enums.
 */
public sealed interface Stand permits SharedStand, TailStand {

    /** The name under which it is stored; a name that was ever stored keeps its meaning. */
    String name();

    /** The word that pages show. */
    String word();

    /** The standen that may follow this one in the process of this shape; none where the process never gets here. */
    Set<Stand> next(Instrument.Shape shape);

    /** True when nothing has to follow any more. */
    boolean isFinal();

    /** True when anybody may see the verzoek. */
    default boolean isPublic() {
        return this != SharedStand.CONCEPT && this != SharedStand.INGETROKKEN;
    }

    /** True in a round of gathering support, until what it is gathered for is handed in. */
    default boolean isGathering() {
        return this == SharedStand.OPEN_VOOR_STEUN || this == ReferendumStand.DEFINITIEF_OPEN;
    }

    /** True until it has been decided upon: so long it can be withdrawn. */
    default boolean isRunning() {
        return Arrays.stream(Instrument.Shape.values()).anyMatch(shape -> next(shape).contains(SharedStand.INGETROKKEN));
    }

    /** All of them, the shared ones first. */
    static List<Stand> all() {
        return Stream.<Stand[]>of(SharedStand.values(), AgenderingStand.values(), InitiatiefStand.values(), AmendementStand.values(),
                UitdagingStand.values(), ReferendumStand.values(), ClosingStand.values()).flatMap(Arrays::stream).toList();
    }

    /** The stand of this name. @throws IllegalArgumentException when there is none */
    static Stand of(String name) {
        return all().stream().filter(stand -> stand.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("geen stand: " + name));
    }
}
