package nl.inbreng.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.inbreng.domain.inhoud.Wijziging;

/**
 * A change and who asked for it.
 *
 * @param ids ids of the amendementen, in the order in which they were adopted
 */
record SourcedChange(Wijziging change, List<String> ids) {

    SourcedChange with(Wijziging other, List<String> more) {
        Set<String> all = new LinkedHashSet<>(Stream.concat(ids.stream(), more.stream()).toList());
        return new SourcedChange(other, List.copyOf(all));
    }
}
