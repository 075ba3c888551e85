package nl.inbreng.connectors.notubiz;

import static nl.inbreng.connectors.ReplayServer.json;
import static nl.inbreng.connectors.ReplayServer.of;
import static nl.inbreng.connectors.ReplayServer.sample;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.application.ports.Raadsinformatie;
import nl.inbreng.application.ports.Raadsinformatie.Found;
import nl.inbreng.application.ports.Raadsinformatie.Reading;
import nl.inbreng.application.ports.Raadsinformatie.Skipped;
import nl.inbreng.connectors.RaadsinformatieContract;
import nl.inbreng.connectors.ReplayServer;
import nl.inbreng.domain.raad.Agendapunt;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.Vergadering;
import org.junit.jupiter.api.Test;

class NotubizRaadsinformatieTest extends RaadsinformatieContract {

    private static final String EMPTY = sample("notubiz/events-empty.json");
    private static final String EVENTS = sample("notubiz/events.json");
    private static final String MEETING = sample("notubiz/meeting-501.json");
    private static final String TWO = EVENTS.replace("\"permission_group\": \"members\"", "\"permission_group\": \"public\"");
    private static final RaadsDocument VOORSTEL = new RaadsDocument("9001", "Raadsvoorstel groen in de wijk", "Raadsvoorstel", 2,
            "Raadsvoorstel_groen_in_de_wijk_v2.pdf", "application/pdf");

    @Override protected Raadsinformatie reader(URI url, Duration patience) {
        return new NotubizRaadsinformatie(url, patience);
    }

    @Override protected String healthyAndEmpty() {
        return EMPTY;
    }

    @Override protected String errorInside() {
        return "{\"message\":\"uncaught error\",\"error_code\":0}";
    }

    private void plays(Map<String, String> bodies) {
        server.plays(uri -> bodies.containsKey(uri.getPath()) ? json(bodies.get(uri.getPath())) : of(404, "application/json", "{}".getBytes(StandardCharsets.UTF_8)));
    }

    private List<Vergadering> read(String events, String meeting) {
        plays(Map.of("/events", events, "/events/meetings/501", meeting));
        return found(march()).vergaderingen();
    }

    private static Found found(Reading<Found> reading) {
        return assertInstanceOf(Found.class, assertInstanceOf(Reading.Read.class, reading).value());
    }

    /** Two public meetings: 501 reads well, 502 gives this. */
    private Found besides(ReplayServer.Reply other) {
        server.plays(uri -> switch (uri.getPath()) {
            case "/events" -> json(TWO);
            case "/events/meetings/501" -> json(MEETING);
            default -> other;
        });
        return found(march());
    }

    private Vergadering meeting(String json) {
        return read(EVENTS, json).getFirst();
    }

    @Test void a_public_meeting_is_read_and_private_ones_are_not_even_asked_for() {
        Vergadering raad = meeting(MEETING);

        assertEquals("501", raad.bronId());
        assertEquals("Raadsvergadering Voorbeeldstad", raad.naam());
        assertEquals(Instant.parse("2026-03-12T18:30:00Z"), raad.begins());
        assertEquals(Optional.of(Instant.parse("2026-03-12T22:00:00Z")), raad.ends());
        assertEquals(Optional.of(Instant.parse("2026-02-20T15:45:10Z")), raad.changed());
        assertEquals(Vergadering.Status.GEPLAND, raad.status());
        assertEquals("https://voorbeeldstad.example/vergadering/501/Raadsvergadering", raad.pageUrl());
        assertEquals(List.of("/events", "/events/meetings/501"), server.asked().stream().map(URI::getPath).toList());
    }

    @Test void the_request_has_the_form_that_the_interface_demands() {
        meeting(MEETING);
        assertEquals("organisation_id=9999&date_from=2026-03-01+00%3A00%3A00&date_to=2026-03-31+23%3A59%3A59&page=1&format=json&version=1.17.0",
                server.asked().getFirst().getRawQuery());
        assertEquals("format=json&version=1.17.0", server.asked().get(1).getRawQuery());
    }

    @Test void the_agenda_is_flat_in_order_without_what_is_confidential() {
        List<Agendapunt> agenda = meeting(MEETING).agendapunten();
        assertEquals(List.of("7001 0 1 Opening", "7002 0  Bespreekstukken", "7003 0 2 Groen in de wijk", "7004 1 2.1 (zonder titel)",
                "7005 2 2.1.1 Stemming", "7009 0 5 Sluiting"),
                agenda.stream().map(punt -> punt.bronId() + " " + punt.diepte() + " " + punt.nummer() + " " + punt.titel()).toList());
        assertEquals("De raad bespreekt het voorstel.\nbomen & struiken\nspeelplaatsen", agenda.get(2).toelichting());
    }

    @Test void documents_have_their_current_version_and_confidential_ones_are_left_out() {
        List<Agendapunt> agenda = meeting(MEETING).agendapunten();
        assertEquals(List.of(), agenda.get(1).documenten(), "a label has no documents");
        assertEquals(List.of(VOORSTEL, new RaadsDocument("9003", "Kaart van de wijk", "", 1, "Kaart_van_de_wijk_v1.pdf", "application/pdf")),
                agenda.get(2).documenten());
    }

    @Test void cancelled_and_inactive_meetings_are_geannuleerd() {
        for (String word : List.of("canceled", "inactive")) {
            assertEquals(Vergadering.Status.GEANNULEERD, meeting(MEETING.replace("\"" + word + "\": false", "\"" + word + "\": true")).status());
        }
    }

    @Test void the_bare_meeting_with_a_label_map_is_read_as_well() {
        String bare = """
                {"id": "501", "permission_group": "public", "confidential": "0", "attributes": {"Titel": "Commissie", "Locatie": ""},
                 "plannings": [{"start_date": "2026-03-29T19:30:00+02:00", "end_date": "0000-00-00 00:00:00"}], "url": "httphttp://x.example",
                 "last_modified": null, "agenda_items": [{"id": 1, "attributes": [{"id": "title", "value": " Opening\\u0000 "}]}]}""";
        Vergadering commissie = meeting(bare);
        assertEquals("Commissie", commissie.naam());
        assertEquals(Instant.parse("2026-03-29T17:30:00Z"), commissie.begins());
        assertEquals(Optional.empty(), commissie.ends());
        assertEquals(Optional.empty(), commissie.changed());
        assertEquals("", commissie.pageUrl());
        assertEquals("Opening", commissie.agendapunten().getFirst().titel());
    }

    @Test void a_start_of_zeros_or_nonsense_is_a_wrong_format() {
        for (String start : List.of("0000-00-00 00:00:00", "2026-02-30 19:30:00", "12 maart", "2026-03-12")) {
            plays(Map.of("/events", EVENTS, "/events/meetings/501", MEETING.replace("\"start_date\": \"2026-03-12 19:30:00\"", "\"start_date\": \"" + start + "\"")));
            assertInstanceOf(Reading.WrongFormat.class, march(), start);
        }
    }

    @Test void a_known_meeting_that_fell_out_of_the_list_or_was_put_off_is_read_by_itself() {
        plays(Map.of("/events", EMPTY, "/events/meetings/501", MEETING.replace("2026-03-12 19:30:00", "2027-01-12 19:30:00").replace("2026-03-12 23:00:00", "2027-01-12 23:00:00")));
        assertEquals(List.of(Instant.parse("2027-01-12T18:30:00Z")), found(march(SHORT, "501")).vergaderingen().stream().map(Vergadering::begins).toList());
        plays(Map.of("/events", EVENTS, "/events/meetings/501", MEETING.replace("2026-03-12", "2027-01-12")));
        assertEquals(1, found(march(SHORT, "501")).vergaderingen().size(), "the list still names it");
        assertEquals(0, found(march(SHORT)).vergaderingen().size(), "who has no copy does not want it yet");
    }

    @Test void a_known_meeting_is_gone_when_the_source_itself_says_so() {
        plays(Map.of("/events", EMPTY));
        assertEquals(new Found(List.of(), List.of()), found(march(SHORT, "501")), "404");
        plays(Map.of("/events", EMPTY, "/events/meetings/501", "{\"message\": \"No rights to see this meeting\", \"error_code\": 3}"));
        assertEquals(new Found(List.of(), List.of()), found(march(SHORT, "501")));
        plays(Map.of("/events", EMPTY, "/events/meetings/501", MEETING.replace("\"permission_group\": \"public\"", "\"permission_group\": \"members\"")));
        assertEquals(List.of(), found(march(SHORT, "501")).vergaderingen());
    }

    @Test void a_known_meeting_that_cannot_be_read_is_not_gone() {
        server.plays(uri -> uri.getPath().equals("/events") ? json(EMPTY) : of(503, "text/html", new byte[0]));
        assertInstanceOf(Reading.Outage.class, march(SHORT, "501"));
    }

    @Test void the_first_and_the_last_day_count_in_dutch_time() {
        Map<String, Integer> starts = Map.of("2026-02-28 23:59:59", 0, "2026-03-01 00:00:00", 1, "2026-03-31 23:59:59", 1, "2026-04-01 00:00:00", 0);
        starts.forEach((start, meetings) -> assertEquals(meetings, read(EVENTS,
                MEETING.replace("\"start_date\": \"2026-03-12 19:30:00\"", "\"start_date\": \"" + start + "\"")).size(), start));
    }

    @Test void a_meeting_that_turns_out_private_is_left_out() {
        assertEquals(List.of(), read(EVENTS, MEETING.replaceFirst("\"permission_group\": \"public\"", "\"permission_group\": \"members\"")));
        assertEquals(List.of(), read(EVENTS, MEETING.replaceFirst("\"confidential\": 0", "\"confidential\": 1")));
    }

    @Test void refused_everywhere_is_no_access_and_never_no_meetings() {
        plays(Map.of("/events", EVENTS, "/events/meetings/501", "{\"message\":\"No rights to see this meeting\"}"));
        assertInstanceOf(Reading.NoAccess.class, march());
    }

    @Test void one_refused_meeting_does_not_hide_the_others() {
        Found found = besides(json("{\"message\":\"No rights to see this meeting\"}"));
        assertEquals(1, found.vergaderingen().size());
        assertEquals(List.of(), found.skipped(), "it was taken away, so it is not kept here either");
    }

    @Test void one_meeting_that_cannot_be_read_is_set_aside_and_told() {
        String other = MEETING.replace("501", "502");
        Map<ReplayServer.Reply, String> wrong = Map.of(of(404, "application/json", "{}".getBytes(StandardCharsets.UTF_8)), "de bron kan het niet vinden (404)",
                of(503, "text/html", new byte[0]), "storing bij de bron (503)", of(403, "text/html", new byte[0]), "de bron weigert toegang (403)",
                json(other.replace("\"agenda_items\"", "\"punten\"")), "in het antwoord ontbreekt \"agenda_items\"",
                json(other.replace("19:30:00", "0")), "een vergadering heeft geen leesbare begintijd");
        wrong.forEach((reply, reason) -> {
            Found found = besides(reply);
            assertEquals(List.of("501"), found.vergaderingen().stream().map(Vergadering::bronId).toList());
            assertEquals(List.of(new Skipped("502", "", "Vergadering 502: " + reason + ".")), found.skipped());
        });
    }

    @Test void a_meeting_without_its_list_of_items_is_not_an_empty_agenda() {
        for (String wrong : List.of(MEETING.replaceFirst("\"agenda_items\": \\[", "\"punten\": ["), MEETING.replaceFirst("\"agenda_items\": \\[", "\"agenda_items\": null, \"punten\": ["))) {
            plays(Map.of("/events", EVENTS, "/events/meetings/501", wrong));
            assertInstanceOf(Reading.WrongFormat.class, march());
        }
    }

    @Test void one_document_without_a_version_is_set_aside_and_told() {
        Found found = besides(of(404, "application/json", "{}".getBytes(StandardCharsets.UTF_8)));
        assertEquals(2, found.vergaderingen().getFirst().agendapunten().get(2).documenten().size());
        plays(Map.of("/events", EVENTS, "/events/meetings/501", MEETING.replace("\"version\": 2", "\"version\": null")));
        found = found(march());
        assertEquals(List.of("9003"), found.vergaderingen().getFirst().agendapunten().get(2).documenten().stream().map(RaadsDocument::bronId).toList());
        assertEquals(List.of(new Skipped("501", "9001", "Document ‘Raadsvoorstel groen in de wijk’ van vergadering ‘Raadsvergadering Voorbeeldstad’: geen leesbare versie.")),
                found.skipped());
    }

    @Test void a_third_meeting_that_fails_means_that_the_source_is_down() {
        for (int failing : new int[] {2, 3}) {
            server.plays(uri -> {
                String id = uri.getPath().replaceAll(".*/", "");
                if (uri.getPath().equals("/events")) return json(EVENTS.replace("501", "51" + page(uri)).replace("\"has_more_pages\": false", "\"has_more_pages\": " + (page(uri) <= failing)));
                return id.equals("511") ? json(MEETING.replace("501", id)) : of(503, "text/html", new byte[0]);
            });
            if (failing == 2) assertEquals(2, found(march()).skipped().size());
            else assertInstanceOf(Reading.Outage.class, march());
        }
    }

    private static int page(URI uri) {
        return Integer.parseInt(uri.getRawQuery().replaceAll(".*[?&]page=(\\d+).*", "$1"));
    }

    @Test void missing_parts_are_a_wrong_format() {
        for (String wrong : List.of(MEETING.replace("\"meeting\": {\n  \"organisation\"", "\"iets\": {\n  \"organisation\""),
                MEETING.replace("\"permission_group\"", "\"groep\""))) {
            plays(Map.of("/events", EVENTS, "/events/meetings/501", wrong));
            assertInstanceOf(Reading.WrongFormat.class, march());
        }
        for (String wrong : List.of(EVENTS.replace("\"pagination\"", "\"bladen\""), EVENTS.replace("\"events\": [", "\"events\": [[],"),
                EVENTS.replace("\"id\": 501", "\"id\": \"../1\""))) {
            plays(Map.of("/events", wrong, "/events/meetings/501", MEETING));
            assertInstanceOf(Reading.WrongFormat.class, march());
        }
    }

    @Test void a_missing_meeting_is_an_outage_so_that_the_last_good_agenda_stays() {
        plays(Map.of("/events", EVENTS));
        assertInstanceOf(Reading.Outage.class, march());
    }

    @Test void three_pages_are_read_as_one() {
        server.plays(uri -> {
            if (uri.getPath().contains("meetings")) return json(MEETING.replace("501", uri.getPath().replaceAll(".*/", "")));
            int page = page(uri);
            return json(EVENTS.replace("501", "51" + page).replace("\"has_more_pages\": false", "\"has_more_pages\": " + (page < 3)));
        });
        assertEquals(List.of("511", "512", "513"), found(march()).vergaderingen().stream().map(Vergadering::bronId).toList());
    }

    @Test void a_file_is_read_in_its_version() {
        byte[] pdf = "%PDF-1.7 voorbeeld".getBytes(StandardCharsets.US_ASCII);
        server.plays(uri -> uri.getPath().equals("/document/9001/2") ? of(200, "application/pdf", pdf) : json("{}"));
        Reading<byte[]> reading = reader(server.url(), Duration.ofSeconds(10)).bestand(gemeente(), VOORSTEL);
        assertTrue(reading instanceof Reading.Read<byte[]>);
        if (reading instanceof Reading.Read<byte[]>(byte[] file)) assertArrayEquals(pdf, file);
    }

    @Test void what_is_not_the_file_is_a_wrong_format() {
        byte[] html = "<html>weg</html>".getBytes(StandardCharsets.US_ASCII);
        for (ReplayServer.Reply reply : List.of(of(200, "text/html", html), of(200, "application/pdf", html), of(200, "application/pdf", new byte[0]),
                json("{\"message\":\"uncaught error\"}"), json("{}"))) {
            server.plays(uri -> reply);
            assertInstanceOf(Reading.WrongFormat.class, reader(server.url(), Duration.ofSeconds(10)).bestand(gemeente(), VOORSTEL));
        }
    }

    @Test void a_refused_file_is_no_access() {
        server.plays(uri -> of(403, "text/html", new byte[0]));
        assertInstanceOf(Reading.NoAccess.class, reader(server.url(), Duration.ofSeconds(10)).bestand(gemeente(), VOORSTEL));
    }
}
