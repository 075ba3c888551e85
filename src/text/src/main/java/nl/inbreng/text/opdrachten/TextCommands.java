package nl.inbreng.text.opdrachten;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The text engine by JSON Lines: {@code java -jar inbreng-tekst.jar merge < cases.jsonl > answers.jsonl}.
 * Each line that is not blank gets one line back, in the same order; what goes wrong is a line too:
 * {@code {"id": …, "fout": …}}. The cases may also stand in a file, named behind the opdracht. Ends with 0 when all was
 * read, and with 2 when there is no such opdracht or file.
 */
public final class TextCommands {

    private static final int FINE = 0;
    private static final int WRONG_USAGE = 2;
    /** A line of more characters is not read: 16 million, some hundred times the largest verordening. */
    private static final int LONGEST_LINE = 16_000_000;

    private final PrintStream out;
    private final PrintStream err;

    TextCommands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Reads cases from standard input and writes answers to standard output, both UTF-8. */
    public static void main(String[] words) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new TextCommands(out, err).run(List.of(words), new FileInputStream(FileDescriptor.in)));
    }

    int run(List<String> words, InputStream in) {
        Optional<Opdracht> opdracht = words.isEmpty() || words.size() > 2 ? Optional.empty() : Opdrachten.named(words.get(0));
        if (opdracht.isEmpty()) {
            err.println("Gebruik: java -jar inbreng-tekst.jar OPDRACHT [gevallen.jsonl]");
            err.println("Zonder bestand leest de opdracht van de standaardinvoer.");
            err.println("OPDRACHT is een van: " + Opdrachten.ALL.stream().map(Opdracht::naam).collect(Collectors.joining(", ")));
            return WRONG_USAGE;
        }
        try (InputStream cases = words.size() == 1 ? in : Files.newInputStream(Path.of(words.get(1)))) {
            answerAll(opdracht.get(), new Lines(cases, LONGEST_LINE));
            return FINE;
        } catch (IOException | InvalidPathException e) {
            err.println("Dit bestand is niet te lezen: " + words.get(words.size() - 1));
            return WRONG_USAGE;
        }
    }

    private void answerAll(Opdracht opdracht, Lines lines) throws IOException {
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            out.print(answer(opdracht, line.get()) + "\n");
            out.flush();
        }
    }

    /** One line of JSON; whatever happens, it says to which case it belongs, as far as that could be read. */
    static String answer(Opdracht opdracht, Lines.Line line) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", null);
        try {
            if (!line.whole()) {
                throw new BadCase("Deze regel is langer dan " + LONGEST_LINE + " tekens.");
            }
            Geval geval = JsonLine.read(line.text());
            answer.put("id", geval.zoals("id"));
            Map<String, Object> fields = opdracht.antwoord(geval);
            Map<String, Object> whole = new LinkedHashMap<>(answer);
            whole.putAll(fields);
            return JsonLine.write(whole);
        } catch (BadCase e) {
            answer.put("fout", e.getMessage());
        } catch (StackOverflowError | OutOfMemoryError e) {
            answer.put("fout", "Dit geval is te groot of te diep om te verwerken.");
        } catch (RuntimeException e) {
            answer.put("fout", "Dit geval is niet te verwerken: " + e.getClass().getSimpleName() + ", " + e.getMessage());
        }
        return JsonLine.write(answer);
    }
}
