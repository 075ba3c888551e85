package nl.inbreng.houserules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of this repository, wherever the tests were started from. What a build makes or a tool fetched is not among them. */
final class Repository {

    private static final Set<String> FOREIGN = Set.of("target", "node_modules", ".git", ".idea", ".vscode", "data");
    static final Path ROOT = root();

    private Repository() { }

    /** Files whose path from the root matches this glob, in order. */
    static List<Path> files(String glob) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        return walk(ROOT).filter(file -> matcher.matches(ROOT.relativize(file))).sorted().toList();
    }

    /** Lines of a file. */
    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The text of a file. */
    static String text(Path file) {
        return String.join("\n", lines(file));
    }

    /** The path from the root, with slashes. */
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !FOREIGN.contains(entry.getFileName().toString())).sorted().toList().stream()
                    .flatMap(entry -> Files.isDirectory(entry) ? walk(entry) : Stream.of(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("integration-tests/houserules"))) {
            folder = folder.getParent();
            if (folder == null) throw new IllegalStateException("these tests run inside the repository");
        }
        return folder;
    }
}
