package nl.inbreng.web.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/**
 * What the start itself must know; the application reads the same keys by MicroProfile Config, in the same order: system
 * property, environment variable, the file in the WAR.
 *
 * @param address  the address to listen on
 * @param portText the port to listen on, as it was set
 * @param database JDBC address of the database
 */
record Settings(String address, String portText, String database) {

    static Settings read() {
        Properties defaults = defaults();
        return new Settings(value("inbreng.adres", defaults), value("inbreng.port", defaults), value("inbreng.database.url", defaults));
    }

    /** The port, once {@link PortCheck} has seen that it is one. */
    int port() {
        return Integer.parseInt(portText);
    }

    /** The address a person types on this machine. */
    String page() {
        return "http://localhost:" + port() + "/";
    }

    /** Where this machine reaches itself: an address that means "all" is no address to call. */
    String reachableAddress() {
        return "0.0.0.0".equals(address) ? "127.0.0.1" : address;
    }

    private static String value(String key, Properties defaults) {
        String property = System.getProperty(key);
        if (property != null) {
            return property;
        }
        String variable = System.getenv(key.replace('.', '_').toUpperCase(Locale.ROOT));
        return variable != null ? variable : defaults.getProperty(key, "");
    }

    private static Properties defaults() {
        try (InputStream in = Settings.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            Properties defaults = new Properties();
            defaults.load(in);
            return defaults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
