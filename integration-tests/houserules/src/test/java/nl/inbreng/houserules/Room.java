package nl.inbreng.houserules;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rooms of Inbreng and the packages outside it, each with the rooms it may see. This is the only list of package names;
 * {@link ArchitectureTest} checks that each of them holds classes or is used, since a rule about nothing guards nothing.
 */
enum Room {
    // outside
    JAVA("java"), JAVA_XML("javax.xml.stream"), JAVA_PICTURE("javax.imageio"), JAVA_SQL("javax.sql"), JAVA_CRYPTO("javax.crypto"),
    CDI("jakarta.enterprise"), INJECT("jakarta.inject"), TRANSACTION("jakarta.transaction"), PERSISTENCE_API("jakarta.persistence"),
    ANNOTATION("jakarta.annotation"), REST("jakarta.ws.rs"), JSON("jakarta.json"), MAIL("jakarta.mail"), ACTIVATION("jakarta.activation"), SERVLET("jakarta.servlet"),
    CONFIG("org.eclipse.microprofile.config"), HEALTH("org.eclipse.microprofile.health"),
    DIFF("com.github.difflib"), YAML("org.yaml.snakeyaml"), FLYWAY("org.flywaydb"), ECLIPSELINK("org.eclipse.persistence"), JACKSON("tools.jackson"), JACKSON_WORDS("com.fasterxml.jackson.annotation"), H2("org.h2"),
    POSTGRESQL("org.postgresql"), OPENPDF("org.openpdf"), PDFBOX("org.apache.pdfbox"), JSOUP("org.jsoup"), JTE("gg.jte"),

    // the middle: what the law says, the text, the acts
    DOMAIN("nl.inbreng.domain", JAVA),
    TEXT("nl.inbreng.text", JAVA, JAVA_XML, DOMAIN, DIFF, JACKSON), OPDRACHTEN("nl.inbreng.text.opdrachten"),
    APPLICATION("nl.inbreng.application", JAVA, JAVA_CRYPTO, DOMAIN, TEXT, CDI, INJECT, TRANSACTION),
    PORTS("nl.inbreng.application.ports"), VIEWS("nl.inbreng.application.views"),

    // adapters: each sees the middle, never another adapter
    REGELINGEN("nl.inbreng.regelingen", JAVA, DOMAIN, APPLICATION, CDI, INJECT, CONFIG, YAML),
    PERSISTENCE("nl.inbreng.persistence", JAVA, JAVA_SQL, DOMAIN, TEXT, APPLICATION, CDI, INJECT, ANNOTATION, TRANSACTION, PERSISTENCE_API, CONFIG,
            FLYWAY, ECLIPSELINK, JACKSON, JACKSON_WORDS, H2, POSTGRESQL),
    DOCUMENTS("nl.inbreng.documents", JAVA, JAVA_PICTURE, DOMAIN, TEXT, APPLICATION, CDI, INJECT, JSON, OPENPDF, PDFBOX),
    TAGGED("nl.inbreng.documents.tagged", JAVA, OPENPDF),
    READ("nl.inbreng.documents.read", JAVA, JAVA_PICTURE, TEXT, APPLICATION, CDI, INJECT, PDFBOX),
    NOTUBIZ("nl.inbreng.connectors.notubiz", JAVA, DOMAIN, APPLICATION, CDI, INJECT, ANNOTATION, JSON, CONFIG, JSOUP),
    SMTP("nl.inbreng.connectors.smtp", JAVA, DOMAIN, APPLICATION, CDI, INJECT, CONFIG, MAIL, ACTIVATION),

    // the edge
    WEB("nl.inbreng.web", JAVA, DOMAIN, TEXT, APPLICATION, CDI, INJECT, ANNOTATION, REST, JSON, CONFIG, HEALTH, MAIL, SERVLET, PERSISTENCE_API, JTE),
    START("nl.inbreng.web.start", JAVA),
    PARTS("nl.inbreng.web.parts", JAVA),
    CLOCK("nl.inbreng.web.clock", JAVA, DOMAIN, APPLICATION, CDI, INJECT, ANNOTATION),
    SECURITY("nl.inbreng.web.security"), PAGES("nl.inbreng.web.pages"), DESK("nl.inbreng.web.desk"), MAILBOX("nl.inbreng.web.demo"),
    TEMPLATES("nl.inbreng.web.jte");

    /** Base of everything that is ours. */
    static final String BASE = "nl.inbreng";
    private final String name;
    private final Set<Room> sees;

    Room(String name, Room... sees) {
        this.name = name;
        this.sees = Set.of(sees);
    }

    /** The pattern of this room and what is below it. */
    String pattern() {
        return name + "..";
    }

    boolean isOurs() {
        return name.startsWith(BASE);
    }

    /** True for a room with rules of its own; one inside another without them follows the outer room. */
    boolean hasRules() {
        return !sees.isEmpty();
    }

    /** Patterns that a class of this room may use, itself included. */
    String[] maySee() {
        return Stream.concat(Stream.of(this), sees.stream()).map(Room::pattern).toArray(String[]::new);
    }

    static Stream<Room> all() {
        return Arrays.stream(values());
    }
}
