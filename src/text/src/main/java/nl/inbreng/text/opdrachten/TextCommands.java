package nl.inbreng.text.opdrachten;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The text engine by JSON Lines: {@code java -jar inbreng-tekst.jar merge < cases.jsonl > answers.jsonl}.
 * Each line that is not blank gets one line back, in the same order; what goes wrong is a line too:
 * {@code {"id": …, "fout": …}}. Ends with 0 when all was read, and with 2 when there is no such opdracht.
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
        Optional<Opdracht> opdracht = words.size() == 1 ? Opdrachten.named(words.get(0)) : Optional.empty();
        if (opdracht.isEmpty()) {
            err.println("Gebruik: java -jar inbreng-tekst.jar OPDRACHT < gevallen.jsonl");
            err.println("OPDRACHT is een van: " + Opdrachten.ALL.stream().map(Opdracht::naam).collect(Collectors.joining(", ")));
            return WRONG_USAGE;
        }
        Lines lines = new Lines(in, LONGEST_LINE);
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            out.print(answer(opdracht.get(), line.get()) + "\n");
            out.flush();
        }
        return FINE;
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
