package nl.inbreng.demo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The command line of a server process: this Java, the way in, Payara Micro and the settings. */
final class MicroCommand {

    private MicroCommand() { }

    static List<String> of(Shipped shipped, Play play, Path temporary) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(openings(shipped.micro()));
        command.addAll(List.of("-Xmx768m", "-Duser.timezone=" + System.getProperty("user.timezone", "Europe/Amsterdam"), "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        command.add("-Djava.io.tmpdir=" + temporary);
        command.add("-Dinbreng.start.ouder=stdin");
        command.add("-Dinbreng.adres=127.0.0.1");
        command.add("-Dinbreng.port=" + play.port());
        play.settings().forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-cp", shipped.start() + File.pathSeparator + shipped.micro(), "nl.inbreng.web.start.Start"));
        command.addAll(List.of("--deploy", shipped.war().toString()));
        return command;
    }

    /** The packages Payara Micro asks Java to open; {@code java -jar} would read them from the manifest, {@code -cp} does not. */
    private static List<String> openings(Path micro) throws IOException {
        try (JarFile jar = new JarFile(micro.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            Stream<String> opens = words(manifest.getValue("Add-Opens")).map(name -> "--add-opens=" + name + "=ALL-UNNAMED");
            Stream<String> exports = words(manifest.getValue("Add-Exports")).map(name -> "--add-exports=" + name + "=ALL-UNNAMED");
            return Stream.concat(opens, exports).toList();
        }
    }

    private static Stream<String> words(String line) {
        return line == null ? Stream.empty() : Stream.of(line.trim().split("\\s+"));
    }
}
