package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Raadsinformatie;
import nl.inbreng.application.ports.Raadsinformatie.Reading;
import nl.inbreng.application.views.Fetching;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.Gemeente;

/** Fetches the file of a raadsvoorstel for the griffier who compares it with what was read. We keep no copy, so the source is asked each time; only a file that the griffie uploaded is ours. */
@Dependent
public class FetchFile {

    private final Agenda agenda;
    private final EditionOf editions;
    private final SourceOf sources;

    @Inject
    public FetchFile(Agenda agenda, EditionOf editions, SourceOf sources) {
        this.agenda = agenda;
        this.editions = editions;
        this.sources = sources;
    }

    /** The file of this version, when it still is what was read. */
    public Fetching fetch(Actor actor, long id) {
        Optional<StoredVoorstel> found = agenda.voorstel(id).filter(voorstel -> actor.isGriffieOf(voorstel.gemeente()) && voorstel.hasPublicFile());
        Optional<byte[]> uploaded = found.flatMap(voorstel -> agenda.uploaded(id));
        if (uploaded.isPresent()) return compared(found.get(), uploaded.get());
        Optional<Gemeente> gemeente = found.flatMap(voorstel -> editions.gemeente(voorstel.gemeente()));
        Optional<Raadsinformatie> source = gemeente.flatMap(sources::gemeente);
        if (source.isEmpty()) return new Fetching.Unknown();
        return switch (source.get().bestand(gemeente.get(), found.get().document())) {
            case Reading.Read<byte[]> read -> compared(found.get(), read.value());
            case Reading.NoAccess<byte[]> no -> new Fetching.Failed(no.reason());
            case Reading.Outage<byte[]> out -> new Fetching.Failed(out.reason());
            case Reading.WrongFormat<byte[]> wrong -> new Fetching.Failed(wrong.reason());
        };
    }

    /** A version of which only the text is pinned never had a file that could be read: then there is nothing to compare with. */
    private static Fetching compared(StoredVoorstel voorstel, byte[] bytes) {
        boolean same = voorstel.ref().pinned() == VoorstelRef.Pinned.TEKST || voorstel.ref().sha256().equals(Fingerprint.of(bytes));
        return same ? new Fetching.Fetched(voorstel.document(), bytes) : new Fetching.Changed();
    }
}
