package nl.inbreng.regelingen;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder in which a beheerder keeps rule files beside those that are shipped, laid out in the same way: a folder for each
 * gemeente, in it gemeente.yaml, editions and examples. What is no YAML is left alone, and so is what is hidden; a link is refused,
 * because it could bring in a file from anywhere.
 */
final class OwnFolder {

    private static final int SIZE_LIMIT_BYTES = 4 * YamlTree.SIZE_LIMIT;

    private final Path root;
    private final String name;
    private final List<Problem> problems;
    private final List<RuleFile> files = new ArrayList<>();

    private OwnFolder(Path root, List<Problem> problems) {
        this.root = root;
        this.name = root.toString();
        this.problems = problems;
    }

    /** The rule files in it, by path; what cannot be read is written down. @param folder as it was set */
    static List<RuleFile> read(String folder, List<Problem> problems) {
        try {
            OwnFolder own = new OwnFolder(Path.of(folder).toAbsolutePath().normalize(), problems);
            own.read();
            return List.copyOf(own.files);
        } catch (InvalidPathException e) {
            problems.add(new Problem(folder, 0, "dit is geen naam van een map"));
            return List.of();
        }
    }

    private void read() {
        if (!Files.isDirectory(root)) {
            problems.add(new Problem(name, 0, Files.exists(root) ? "dit is geen map" : "deze map is er niet"));
            return;
        }
        for (Path entry : entries(root)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) entries(entry).forEach(this::file);
            else if (isYaml(entry)) wrong(entry, "een regelbestand hoort in een map van een gemeente, zoals GM9999-voorbeeldstad");
            else if (Files.isSymbolicLink(entry) && Files.isDirectory(entry)) link(entry);
        }
    }

    private void file(Path file) {
        if (file.getFileName().toString().endsWith(".yml")) wrong(file, "de naam van een regelbestand eindigt op .yaml");
        if (!isYaml(file)) return;
        if (Files.isSymbolicLink(file)) link(file);
        else if (Files.isRegularFile(file)) text(file);
        else wrong(file, "dit is geen bestand");
    }

    private void text(Path file) {
        try {
            if (Files.size(file) > SIZE_LIMIT_BYTES) {
                wrong(file, "het bestand is te groot: hoogstens " + YamlTree.SIZE_LIMIT + " tekens");
                return;
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
            files.add(new RuleFile(root.relativize(file).toString().replace('\\', '/'), text, name));
        } catch (CharacterCodingException e) {
            wrong(file, "dit bestand is geen UTF-8");
        } catch (IOException e) {
            unreadable(file);
        }
    }

    private List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (IOException e) {
            unreadable(folder);
            return List.of();
        }
    }

    private static boolean isYaml(Path file) {
        return file.getFileName().toString().endsWith(".yaml");
    }

    private void link(Path entry) {
        wrong(entry, "dit is een koppeling (symbolic link); zet het bestand of de map hier zelf neer");
    }

    private void unreadable(Path entry) {
        wrong(entry, "dit is niet te lezen; kijk of het account van Inbreng het mag lezen");
    }

    private void wrong(Path entry, String reason) {
        problems.add(new Problem(entry.toString(), 0, reason));
    }
}
