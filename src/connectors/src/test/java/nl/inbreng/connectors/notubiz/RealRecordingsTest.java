package nl.inbreng.connectors.notubiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.inbreng.application.ports.Raadsinformatie.Found;
import nl.inbreng.application.ports.Raadsinformatie.Reading;
import nl.inbreng.application.ports.Raadsinformatie.Wanted;
import nl.inbreng.connectors.ReplayServer;
import nl.inbreng.domain.raad.Agendapunt;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.regeling.Gemeente;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Recorded real meetings of Eindhoven and Amsterdam, read over HTTP. Skipped where the recordings are absent. */
class RealRecordingsTest {

    private final ReplayServer server = new ReplayServer();

    @AfterEach void stop() {
        server.close();
    }

    @Test void eindhoven_becomes_a_vergadering_with_its_whole_agenda() throws IOException {
        Vergadering raad = read(recording("notubiz_meeting_eindhoven_1147925.json"), "1147925", LocalDate.of(2024, 4, 16));
        List<Agendapunt> agenda = raad.agendapunten();

        assertEquals("Meningsvorming Raadzaal", raad.naam());
        assertEquals(Instant.parse("2024-04-16T15:00:00Z"), raad.begins(), "17:00 in summer time");
        assertEquals(Optional.of(Instant.parse("2024-04-16T19:15:00Z")), raad.ends());
        assertTrue(raad.pageUrl().startsWith("https://eindhoven.raadsinformatie.nl/vergadering/1147925/"));
        assertEquals(7, agenda.stream().filter(punt -> punt.diepte() == 0).count());
        assertEquals(List.of("1", "2", "", "3", "3.1", "4", "4.1", "4.2", "5", "6"), agenda.stream().map(Agendapunt::nummer).toList());
        assertTrue(agenda.get(4).titel().startsWith("Raadsvoorstel Vaststelling bestemmingsplan ‘I Gestel"));
        assertTrue(agenda.get(3).toelichting().startsWith("Woordmelding door fracties: "), agenda.get(3).toelichting());
    }

    @Test void eindhoven_keeps_the_current_version_of_each_document() throws IOException {
        Vergadering raad = read(recording("notubiz_meeting_eindhoven_1147925.json"), "1147925", LocalDate.of(2024, 4, 16));
        List<RaadsDocument> documents = documents(raad);
        assertEquals(5, documents.size());
        assertEquals(List.of("13960163/1", "13974810/2", "14035620/1", "14047307/1", "14073513/1"),
                documents.stream().map(document -> document.bronId() + "/" + document.versie()).toList());
        assertEquals("Raadsinformatiebrief", documents.get(1).soort());
        assertTrue(documents.stream().allMatch(document -> document.mimeType().equals("application/pdf") && !document.fileName().isBlank()));
    }

    @Test void amsterdam_becomes_a_vergadering_with_45_agendapunten() throws IOException {
        Vergadering commissie = read(recording("notubiz_meeting_amsterdam_458902.json"), "458902", LocalDate.of(2018, 2, 8));
        assertEquals("raadscommissie Financiën", commissie.naam());
        assertEquals(Instant.parse("2018-02-08T12:30:00Z"), commissie.begins(), "13:30 in winter time");
        assertEquals(Optional.empty(), commissie.ends());
        assertEquals(45, commissie.agendapunten().size());
        assertTrue(commissie.agendapunten().stream().noneMatch(punt -> punt.titel().isBlank() || punt.titel().equals("(zonder titel)")));
        assertEquals("Vaststellen agenda (4)", commissie.agendapunten().getFirst().titel());
        assertEquals(49, documents(commissie).size());
        assertEquals(15, documents(commissie).stream().filter(document -> document.versie() == 2 && document.soort().equals("Flap")).count());
    }

    /** The second recording differs in the title of a document of the meeting itself, which belongs to no agendapunt. */
    @Test void the_second_recording_of_amsterdam_is_another_text_with_the_same_agenda() throws IOException {
        String first = recording("notubiz_meeting_amsterdam_458902.json");
        String second = recording("notubiz_meeting_amsterdam_458902_update1.json");
        assertNotEquals(first, second);
        assertEquals(read(first, "458902", LocalDate.of(2018, 2, 8)), read(second, "458902", LocalDate.of(2018, 2, 8)));
    }

    private Vergadering read(String meeting, String id, LocalDate day) {
        String events = "{\"pagination\":{\"has_more_pages\":false},\"events\":[{\"id\":" + id + ",\"type\":\"meeting\",\"permission_group\":\"public\"}]}";
        server.plays(uri -> ReplayServer.json(uri.getPath().equals("/events") ? events : meeting));
        Gemeente gemeente = new Gemeente("GM9999", "Opname", true, new Gemeente.Griffie("", "", ""), new Gemeente.Ris("notubiz", "1"));
        Reading<Found> reading = new NotubizRaadsinformatie(server.url(), Duration.ofSeconds(10)).vergaderingen(gemeente, new Wanted(day, day, Set.of()));
        assertInstanceOf(Reading.Read.class, reading, reading.toString());
        Found found = ((Reading.Read<Found>) reading).value();
        assertEquals(List.of(), found.skipped());
        return found.vergaderingen().getFirst();
    }

    private static List<RaadsDocument> documents(Vergadering vergadering) {
        return vergadering.agendapunten().stream().flatMap(punt -> punt.documenten().stream()).toList();
    }

    private static String recording(String name) throws IOException {
        Path relative = Path.of("shared", "fixtures", "ris", "notubiz", name);
        Optional<Path> found = Stream.iterate(Path.of(System.getProperty("user.dir")).toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(relative)).filter(Files::isRegularFile).findFirst();
        assumeTrue(found.isPresent(), "no folder shared/fixtures with recordings above " + System.getProperty("user.dir"));
        return Files.readString(found.get());
    }
}
