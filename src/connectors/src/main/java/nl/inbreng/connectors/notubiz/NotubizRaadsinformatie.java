package nl.inbreng.connectors.notubiz;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import nl.inbreng.application.ports.Raadsinformatie;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.regeling.Gemeente;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads NotuBiz. Public data needs no key. */
@ApplicationScoped
public class NotubizRaadsinformatie implements Raadsinformatie {

    private static final System.Logger LOG = System.getLogger(NotubizRaadsinformatie.class.getName());
    private static final String FORMAT = "format=json&version=1.17.0";      // the version decides the shape
    private static final int LARGEST_JSON = 20_000_000;
    private static final int LARGEST_FILE = 50_000_000;

    private final Source source;

    /** For the proxy of the container only. */
    protected NotubizRaadsinformatie() {
        source = null;
    }

    /**
     * @param url     address of the interface
     * @param seconds patience for one request
     */
    @Inject
    public NotubizRaadsinformatie(@ConfigProperty(name = "inbreng.ris.notubiz.url", defaultValue = "https://api.notubiz.nl") String url,
                                  @ConfigProperty(name = "inbreng.ris.notubiz.timeout", defaultValue = "20") int seconds) {
        this(URI.create(url), Duration.ofSeconds(seconds));
    }

    /** A reader of another address, such as recordings. @param patience for one request, from connecting to the last byte */
    public NotubizRaadsinformatie(URI url, Duration patience) {
        source = new Source(url, patience);
    }

    @Override public String connector() {
        return "notubiz";
    }

    @Override public Reading<Found> vergaderingen(Gemeente gemeente, Wanted wanted) {
        return reading(gemeente, "vergaderingen", () -> {
            Set<String> named = new Calendar(this::json).meetingIds(gemeente.ris().organisatie(), wanted.first(), wanted.last());
            Found found = new MeetingsReading(this::json, wanted.known()).read(named, vergadering -> beginsWithin(vergadering, wanted.first(), wanted.last()));
            for (Skipped skipped : found.skipped()) LOG.log(System.Logger.Level.WARNING, "notubiz {0} overgeslagen: {1}", gemeente.code(), skipped.reason());
            return found;
        });
    }

    @Override public Reading<byte[]> bestand(Gemeente gemeente, RaadsDocument document) {
        if (!document.bronId().matches("\\d{1,18}")) throw new IllegalArgumentException("geen documentnummer van NotuBiz");
        String path = "document/" + document.bronId() + "/" + document.versie();
        return reading(gemeente, path, () -> Envelope.file(source.get(path, LARGEST_FILE), document.mimeType()));
    }

    private Fields json(String pathWithQuery) {
        String path = pathWithQuery.endsWith("?") ? pathWithQuery + FORMAT : pathWithQuery + "&" + FORMAT;
        return new Fields(Envelope.open(source.get(path, LARGEST_JSON)));
    }

    private static boolean beginsWithin(Vergadering vergadering, LocalDate first, LocalDate last) {
        LocalDate day = LocalDate.ofInstant(vergadering.begins(), Moment.DUTCH_TIME);
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static <T> Reading<T> reading(Gemeente gemeente, String what, Supplier<T> read) {
        try {
            return new Reading.Read<>(read.get());
        } catch (SourceFailure failure) {
            LOG.log(System.Logger.Level.WARNING, "notubiz {0} {1}: {2}, {3}", gemeente.code(), what, failure.kind(), failure.getMessage());
            return failure.reading();
        }
    }

    @PreDestroy void close() {
        source.close();
    }
}
