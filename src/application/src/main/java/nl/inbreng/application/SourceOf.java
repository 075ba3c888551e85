package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.inbreng.application.ports.Raadsinformatie;
import nl.inbreng.domain.regeling.Gemeente;

/** Finds the council information system that a gemeente uses, by the connector that its rule data name. */
@Dependent
public class SourceOf {

    private final Iterable<Raadsinformatie> sources;

    @Inject
    public SourceOf(Instance<Raadsinformatie> sources) {
        this((Iterable<Raadsinformatie>) sources);
    }

    /** With sources that are known beforehand. */
    SourceOf(Iterable<Raadsinformatie> sources) {
        this.sources = sources;
    }

    /** The system of this gemeente; none when it has none that we can read. */
    public Optional<Raadsinformatie> gemeente(Gemeente gemeente) {
        return StreamSupport.stream(sources.spliterator(), false).filter(source -> source.connector().equals(gemeente.ris().connector())).findFirst();
    }
}
