package nl.inbreng.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.demo.Mailbox;
import nl.inbreng.demo.Play;
import nl.inbreng.demo.Programme;
import nl.inbreng.demo.Recordings;
import nl.inbreng.demo.Replay;
import nl.inbreng.demo.Shipped;
import nl.inbreng.demo.Stage;

/**
 * What stands around the server that Arquillian starts: one mailbox and one recorded council for all journeys, and the port
 * and the settings with which every deployment starts. A journey asks for it as a parameter.
 *
 * @param play    settings and port of the server
 * @param mailbox what is mailed
 * @param replay  the council that answers
 */
public record Surroundings(Play play, Mailbox mailbox, Replay replay) implements AutoCloseable {

    private static final String SECONDS_FOR_THE_COUNCIL = "5";
    private static final String LOG = "payara.log";

    static Surroundings open() {
        Path folder = Path.of("target", "journeys").toAbsolutePath();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        Mailbox mailbox = Mailbox.start();
        Replay replay = Replay.start(new Programme.ComingWeeks(Recordings.own(), today));
        Play play = Stage.wired(Play.demo(Shipped.freePort(), folder), mailbox, replay).with("inbreng.ris.notubiz.timeout", SECONDS_FOR_THE_COUNCIL);
        Surroundings surroundings = new Surroundings(play, mailbox, replay);
        surroundings.announce();
        return surroundings;
    }

    /** The start page. Not the address Arquillian injects: that is the machine's own in the network, and nothing listens there. */
    public URI base() {
        return URI.create("http://127.0.0.1:" + play.port() + "/");
    }

    /** The same settings for another server, with a database of its own in another folder. */
    Map<String, String> settingsIn(Path folder) {
        Play other = Play.demo(play.port(), folder);
        return Stage.wired(other, mailbox, replay).settings();
    }

    /** Everything the server wrote so far. It begins a new file, with a number behind the name, when it starts and when one is full. */
    public String log() {
        try (Stream<Path> files = Files.list(play.folder())) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith(LOG)).filter(each -> !each.toString().endsWith(".lck")).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the values where arquillian.xml looks for them, and takes away what an earlier run stored. */
    private void announce() {
        try {
            Files.deleteIfExists(play.folder().resolve("inbreng.mv.db"));
            Path temporary = Files.createDirectories(play.folder().resolve("tijdelijk"));
            Path boot = Shipped.fromBuild().bootCommands(temporary);
            String settings = play.settings().entrySet().stream().map(each -> "-D" + each.getKey() + "=" + each.getValue())
                    .collect(Collectors.joining(" "));
            System.setProperty("inbreng.journeys.jvm", "-Xmx768m -Duser.timezone=Europe/Amsterdam -Djava.io.tmpdir=" + temporary + " " + settings);
            System.setProperty("inbreng.journeys.micro", "--disablephonehome --port " + play.port() + " --prebootcommandfile " + boot
                    + " --logtofile " + play.folder().resolve(LOG));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        replay.close();
        mailbox.close();
    }
}
