package nl.inbreng.demo;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is played and where.
 *
 * @param port     the port of the pages
 * @param folder   where database, log and temporary files go
 * @param settings settings of Inbreng that differ from the WAR's own, by MicroProfile Config key
 */
public record Play(int port, Path folder, Map<String, String> settings) {

    public Play {
        folder = folder.toAbsolutePath().normalize();
        settings = Map.copyOf(settings);
    }

    /** The demo in a folder, on a port: own H2 file, fictional residents and staff may sign in. */
    public static Play demo(int port, Path folder) {
        Path database = folder.toAbsolutePath().normalize().resolve("inbreng");
        return new Play(port, folder, Map.of(
                "inbreng.omgeving", "demo",
                "inbreng.aanmelden", "demo",
                "inbreng.basisurl", "http://localhost:" + port,
                "inbreng.database.url", "jdbc:h2:file:" + database + ";WRITE_DELAY=0",
                "inbreng.database.gebruiker", "inbreng",
                "inbreng.database.wachtwoord", "inbreng",
                "inbreng.geheim", "ZGVtby1zbGV1dGVsLW5pZXQtdm9vci1wcm9kdWN0aWU="));
    }

    /** The same play with one more setting, or another value for one. */
    public Play with(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(settings);
        more.put(key, value);
        return new Play(port, folder, more);
    }
}
