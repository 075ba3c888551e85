package nl.inbreng.demo;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Recorded answers of NotuBiz: meetings from {@code *.json} and files from {@code document-ID-VERSION.pdf|txt}. Other
 * files in the folder are left alone; of two recordings of one meeting the later counts.
 */
public final class Recordings {

    private static final int MISSING = 5;

    private final Map<Integer, Recording> meetings = new TreeMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();

    private Recordings() { }

    /** The meetings of the fictional Voorbeeldstad that come with Inbreng. */
    public static Recordings own() {
        try {
            URI place = Recordings.class.getResource("/opnamen").toURI();
            if (!"jar".equals(place.getScheme())) {
                return in(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return in(jar.getPath("opnamen"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("recordings missing from the build", e);
        }
    }

    /**
     * The recordings in a folder.
     *
     * @throws NotStarted when the folder is not there or holds no meeting
     */
    public static Recordings in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new NotStarted(MISSING, "De map met opnamen is er niet: " + folder);
        }
        Recordings recordings = new Recordings();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.sorted().forEach(recordings::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (recordings.meetings.isEmpty()) {
            throw new NotStarted(MISSING, "In de map staat geen opname van een vergadering (.json): " + folder);
        }
        return recordings;
    }

    Collection<Recording> meetings() {
        return List.copyOf(meetings.values());
    }

    /** The bytes of a file, where it was recorded. */
    Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private void add(Path path) {
        String name = path.getFileName().toString();
        if (name.matches("document-\\d+-\\d+\\.(pdf|txt)")) {
            files.put(name, bytes(path));
        }
        if (name.endsWith(".json")) {
            read(path).filter(Recording::isMeeting).map(Recording::of)
                    .ifPresent(each -> meetings.merge(each.id(), each, Recordings::later));
        }
    }

    private static Recording later(Recording one, Recording other) {
        return one.lastModified().compareTo(other.lastModified()) > 0 ? one : other;
    }

    private static Optional<JsonObject> read(Path path) {
        try (Reader text = Files.newBufferedReader(path); JsonReader reader = Json.createReader(text)) {
            JsonStructure structure = reader.read();
            return structure instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        } catch (JsonException e) {
            throw new NotStarted(MISSING, "De opname " + path + " is geen geldige JSON: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
