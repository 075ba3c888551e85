package nl.inbreng.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicBoolean;

/** The demo: {@code mvn -Pdemo}. Runs until Ctrl-C, or until its server or whoever started it is gone, and leaves only its folder behind. */
public final class Demo {

    private static final int NO_PORT = 2;
    private static final int SERVER_GONE = 6;

    private Demo() { }

    /** Starts the demo from system properties; see {@code integration-tests/demo/pom.xml}. */
    public static void main(String... args) throws InterruptedException {
        System.out.println("Inbreng wordt gestart. Dat duurt ongeveer een halve minuut.");
        try {
            play(open());
        } catch (NotStarted failed) {
            System.err.println(System.lineSeparator() + failed.getMessage());
            System.exit(failed.exitCode());
        }
    }

    private static void play(Stage stage) throws InterruptedException {
        AtomicBoolean leaving = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            leaving.set(true);
            stage.close();
        }));
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(0)));
        welcome(stage);
        int code = stage.micro().awaitEnd();
        if (leaving.get()) return;
        System.err.println("De server van de demo is gestopt, met code " + code + ". Start opnieuw met: mvn -Pdemo" + System.lineSeparator()
                + "Logboek: " + stage.micro().log());
        System.exit(SERVER_GONE);
    }

    private static Stage open() {
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/Amsterdam")));
        String folder = System.getProperty("inbreng.demo.opnamen", "");
        Recordings recordings = folder.isBlank() ? Recordings.own() : Recordings.in(Path.of(folder));
        Play play = Play.demo(port(), Path.of(System.getProperty("inbreng.demo.map"))).with("inbreng.demo.vullen", "true");
        return Stage.open(Shipped.fromBuild(), play, new Programme.ComingWeeks(recordings, today));
    }

    private static int port() {
        String text = System.getProperty("inbreng.port", "");
        if (text.matches("[1-9][0-9]{0,4}")) return Integer.parseInt(text);
        throw new NotStarted(NO_PORT, "De poort is nu '" + text + "'. Geef een getal, zoals: mvn -Pdemo -Dinbreng.port=8090");
    }

    private static void welcome(Stage stage) {
        System.out.println("""

                Inbreng staat klaar: http://localhost:%d

                  Inwoner    kies een raadsvoorstel en dien een burgeramendement of burgeragendering in
                  Griffie    http://localhost:%<d/werkblad
                  Postvak    http://localhost:%<d/demo/postvak   (alle mail komt hier aan en nergens anders)
                  Logboek    %s

                Stoppen: Ctrl-C
                """.formatted(stage.base().getPort(), stage.micro().log()));
    }
}
