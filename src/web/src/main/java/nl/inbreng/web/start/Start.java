package nl.inbreng.web.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way in of {@code java -jar inbreng.jar}: looks whether a start can succeed, starts Payara Micro in this same process
 * and then asks the application itself. Payara Micro stays alive, and says it is ready, after a deployment that failed.
 */
public final class Start {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Start() { }

    /**
     * Starts Inbreng and returns when it answers; otherwise the process ends with the {@link Refusal} on standard error
     * and its exit code.
     *
     * @param args arguments for Payara Micro besides those that are always given
     */
    public static void main(String... args) {
        Settings settings = Settings.read();
        Watch.overParent();
        Preflight.look(settings).ifPresent(Start::end);
        payara(arguments(settings, args));
        Optional<Refusal> silence = Readiness.await(settings, PATIENCE);
        silence.ifPresent(Start::end);
        System.err.println(Refusal.MARK + "Inbreng staat open op " + settings.page());
    }

    private static void end(Refusal refusal) {
        System.err.println(refusal.message());
        Runtime.getRuntime().halt(refusal.exitCode());
    }

    static String[] arguments(Settings settings, String... more) {
        List<String> always = List.of("--nocluster", "--disablephonehome", "--port", String.valueOf(settings.port()),
                "--prebootcommandfile", bootCommands(settings).toString());
        List<String> all = new ArrayList<>(always);
        Stream.of(more).forEach(all::add);
        return all.toArray(String[]::new);
    }

    private static Path bootCommands(Settings settings) {
        try (InputStream in = Start.class.getResourceAsStream("payara.asadmin")) {
            String commands = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("ADRES", settings.address());
            Path file = Files.createTempFile("inbreng", ".asadmin");
            file.toFile().deleteOnExit();
            return Files.writeString(file, commands);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void payara(String... args) {
        try {
            Class.forName("fish.payara.micro.PayaraMicro").getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Payara Micro is not beside this class", e);
        }
    }
}
