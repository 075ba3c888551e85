package nl.inbreng.regelingen;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.regeling.Edition;
import nl.inbreng.domain.regeling.OpenEdition;
import nl.inbreng.domain.regeling.Regeling;

/** What a beheerder can do with rule files without a server: check a folder, compare two editions, print the JSON Schema. */
public final class RuleCommands {

    private static final int FINE = 0;
    private static final int NOT_IN_ORDER = 1;
    private static final int WRONG_USAGE = 2;
    private static final String USAGE = """
            Gebruik:
              controleer <map>                  leest de map zoals Inbreng dat bij het starten doet, en noemt alle fouten
              vergelijk <regeling> <regeling>   zegt wat de tweede anders regelt; elk een bestand of een naam zoals GM9999/burgeragendering-2026-01-01
              schema regeling|gemeente          toont het JSON Schema voor uw tekstverwerker""";

    private final PrintStream out;
    private final PrintStream err;

    private RuleCommands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Does one command and ends the process: 0 when all is well, 1 when rule files are not in order, 2 when the command is not understood.
     *
     * @param words command and arguments
     */
    public static void main(String... words) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new RuleCommands(out, err).run(List.of(words)));
    }

    private int run(List<String> words) {
        String command = words.isEmpty() ? "" : words.get(0);
        if (command.equals("controleer") && words.size() == 2) return check(words.get(1));
        if (command.equals("vergelijk") && words.size() == 3) return compare(words.get(1), words.get(2));
        if (words.equals(List.of("schema", "regeling"))) return print(FormSchema.edition());
        if (words.equals(List.of("schema", "gemeente"))) return print(FormSchema.gemeente());
        err.println(USAGE);
        return WRONG_USAGE;
    }

    private int print(String text) {
        out.print(text);
        return FINE;
    }

    private int check(String folder) {
        RuleSet rules = RuleSet.with(Optional.of(folder));
        RuleReading reading = RuleReading.of(rules);
        reading.problems().forEach(out::println);
        if (!reading.problems().isEmpty()) {
            int many = reading.problems().size();
            out.println(many + (many == 1 ? " fout." : " fouten.") + " Inbreng start niet met deze map.");
            return NOT_IN_ORDER;
        }
        rules.own().stream().filter(file -> reading.byId().containsKey(file.id()))
                .forEach(file -> out.println(file.id() + ": " + state(reading.byId().get(file.id()).edition())));
        rules.replaced().forEach(id -> out.println(id + ": in plaats van het bestand dat Inbreng meelevert"));
        out.println("Geen fouten. " + rules.own().size() + " eigen bestanden; samen met de meegeleverde " + reading.byFolder().size() + " gemeenten en "
                + reading.byId().size() + " regelingen.");
        return FINE;
    }

    private static String state(Edition edition) {
        return switch (edition) {
            case Regeling regeling -> "volledig";
            case OpenEdition open -> "wacht op de griffie, " + open.questions().size() + (open.questions().size() == 1 ? " vraag" : " vragen");
        };
    }

    private int compare(String was, String becomes) {
        Optional<RuleFile> before = edition(was);
        Optional<RuleFile> after = edition(becomes);
        if (before.isEmpty() || after.isEmpty()) return WRONG_USAGE;
        List<Problem> problems = new ArrayList<>();
        Optional<Sheet> first = Examination.of(before.get(), Forms.EDITION, problems);
        Optional<Sheet> second = Examination.of(after.get(), Forms.EDITION, problems);
        if (!problems.isEmpty()) {
            problems.forEach(out::println);
            return NOT_IN_ORDER;
        }
        List<String> differences = Comparison.of(first.orElseThrow(), second.orElseThrow());
        differences.forEach(out::println);
        out.println(differences.isEmpty() ? "Beide regelen hetzelfde." : differences.size() == 1 ? "1 verschil." : differences.size() + " verschillen.");
        return FINE;
    }

    /** A file by its name, or a shipped edition by its id. */
    private Optional<RuleFile> edition(String name) {
        try {
            Path file = Path.of(name);
            if (Files.isRegularFile(file)) return Optional.of(new RuleFile(name, Files.readString(file)));
            Optional<RuleFile> shipped = RuleFiles.shipped().stream().filter(each -> !each.holdsExamples() && !each.describesGemeente() && each.id().equals(name)).findFirst();
            if (shipped.isEmpty()) err.println(name + ": dit is geen bestand, en geen regeling die Inbreng meelevert");
            return shipped;
        } catch (IOException | InvalidPathException e) {
            err.println(name + ": dit bestand is niet te lezen, of geen UTF-8");
            return Optional.empty();
        }
    }
}
