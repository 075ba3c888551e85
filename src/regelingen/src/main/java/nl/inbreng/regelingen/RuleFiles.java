package nl.inbreng.regelingen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Finds the rule files on the class path. A jar cannot be listed in every server, so gemeenten/index.txt names them; a test keeps it complete. */
final class RuleFiles {

    private static final String FOLDER = "/gemeenten/";
    private static final String INDEX = "index.txt";

    private RuleFiles() {}

    /** All rule files that the index names. @throws UntrustedRules when one is missing or is not UTF-8 */
    static List<RuleFile> shipped() {
        List<Problem> problems = new ArrayList<>();
        List<RuleFile> files = new ArrayList<>();
        List<String> names = new ArrayList<>();
        read(INDEX, problems, index -> names.addAll(index.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()));
        for (String name : names) {
            read(name, problems, text -> files.add(new RuleFile(name, text)));
        }
        if (!problems.isEmpty()) throw new UntrustedRules(problems);
        return files;
    }

    private static void read(String name, List<Problem> problems, java.util.function.Consumer<String> reader) {
        try (InputStream in = RuleFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                problems.add(new Problem(name, 1, "dit bestand ontbreekt"));
                return;
            }
            reader.accept(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString());
        } catch (CharacterCodingException e) {
            problems.add(new Problem(name, 1, "dit bestand is geen UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
