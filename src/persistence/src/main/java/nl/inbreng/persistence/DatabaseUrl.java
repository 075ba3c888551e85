package nl.inbreng.persistence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The JDBC address of the database, complete with what this schema needs.
 *
 * @param value address as the driver gets it
 */
record DatabaseUrl(String value) {

    private static final String H2_FILE = "jdbc:h2:file:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** Without it H2 loses commits it acknowledged when the process is killed. */
    private static final String DURABLE = "WRITE_DELAY=0";

    /** What H2 needs to read the same SQL as PostgreSQL; moments are exchanged in UTC, so that no hour comes twice in autumn. */
    private static final Map<String, String> H2_DEFAULTS = Map.of("MODE", "PostgreSQL", "DATABASE_TO_LOWER", "TRUE",
            "DEFAULT_NULL_ORDERING", "HIGH", "LOCK_TIMEOUT", "10000", "TIME ZONE", "UTC");

    /** Lets PostgreSQL take the type of the column for a parameter, since the provider sends an empty moment as text. */
    private static final String TYPE_BY_COLUMN = "stringtype=unspecified";

    /** Completes a configured address. @throws IllegalArgumentException with a Dutch sentence when it cannot be used */
    static DatabaseUrl of(String configured) {
        if (configured.startsWith(POSTGRESQL)) return new DatabaseUrl(configured + (configured.contains("?") ? "&" : "?") + TYPE_BY_COLUMN);
        if (!configured.startsWith(H2_FILE)) {
            throw new IllegalArgumentException("Inbreng start niet: inbreng.database.url moet beginnen met " + H2_FILE + " of " + POSTGRESQL);
        }
        List<String> settings = Arrays.stream(configured.split(";")).skip(1).map(s -> s.toUpperCase(Locale.ROOT)).toList();
        if (!settings.contains(DURABLE)) {
            throw new IllegalArgumentException("Inbreng start niet: zet " + DURABLE + " in inbreng.database.url. Zonder die instelling kan een "
                    + "bevestigde steunbetuiging verloren gaan als de computer uitvalt.");
        }
        StringBuilder complete = new StringBuilder(configured);
        H2_DEFAULTS.keySet().stream().sorted()
                .filter(key -> settings.stream().noneMatch(s -> s.startsWith(key + "=")))
                .forEach(key -> complete.append(';').append(key).append('=').append(H2_DEFAULTS.get(key)));
        return new DatabaseUrl(complete.toString());
    }

    boolean isH2() {
        return value.startsWith(H2_FILE);
    }

    /** The address without settings, so without anything secret. */
    String place() {
        return value.split("[;?]", 2)[0];
    }
}
