package nl.inbreng.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.inbreng.demo.Mailbox;
import nl.inbreng.demo.Micro;
import nl.inbreng.demo.Play;
import nl.inbreng.demo.Programme;
import nl.inbreng.demo.Recordings;
import nl.inbreng.demo.Replay;
import nl.inbreng.demo.Shipped;
import nl.inbreng.demo.Stage;

/** Start to first page: an empty WAR on bare Payara Micro beside the shipped WAR, in the same run. */
final class StartTimes {

    private StartTimes() { }

    static void print(Path folder) throws IOException, InterruptedException {
        Shipped shipped = Shipped.fromBuild();
        Duration bare = bare(shipped, Files.createDirectories(folder.resolve("leeg")));
        Duration inbreng = inbreng(shipped, folder.resolve("start-" + ProcessHandle.current().pid()));
        System.out.printf(Locale.ROOT, "start to first page: empty WAR on bare Payara Micro %.1f s, Inbreng with an empty database %.1f s%n",
                bare.toMillis() / 1000.0, inbreng.toMillis() / 1000.0);
    }

    private static Duration bare(Shipped shipped, Path folder) throws IOException, InterruptedException {
        Path war = emptyWar(folder);
        Instant begin = Instant.now();
        try (BareMicro micro = BareMicro.start(shipped.micro(), war)) {
            return Duration.between(begin, micro.awaitFirstPage());
        }
    }

    private static Duration inbreng(Shipped shipped, Path folder) {
        try (Mailbox mailbox = Mailbox.start(); Replay replay = Replay.start(new Programme.AsRecorded(Recordings.own()))) {
            Play play = Stage.wired(Play.demo(Shipped.freePort(), folder), mailbox, replay);
            Instant begin = Instant.now();
            try (Micro micro = Micro.start(shipped, play)) {
                new Client(micro.base()).start();
                return Duration.between(begin, Instant.now());
            }
        }
    }

    private static Path emptyWar(Path folder) throws IOException {
        Path war = folder.resolve("ROOT.war");
        try (OutputStream file = Files.newOutputStream(war); ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write("<!doctype html><html lang=\"nl\"><title>leeg</title></html>".getBytes(StandardCharsets.UTF_8));
        }
        return war;
    }
}
