package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.application.ports.PageImage;
import nl.inbreng.application.ports.Raadsinformatie.Reading;
import nl.inbreng.application.views.Fetching;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.Uploading;
import nl.inbreng.domain.raad.Agendapunt;
import nl.inbreng.domain.raad.Vergadering;
import org.junit.jupiter.api.Test;

class FetchFileTest {

    private static final String DECISION = "besluit:\n1. Tien bomen.";

    private final Town town = new Town();
    private final Council council = new Council();
    private final FetchFile files = new FetchFile(town.doors.agenda(), town.editions, new SourceOf(List.of(council)));

    @Test void the_griffie_gets_the_file_that_was_read() {
        StoredVoorstel voorstel = read(DECISION);
        Fetching.Fetched fetched = assertInstanceOf(Fetching.Fetched.class, files.fetch(town.wim, voorstel.ref().id()));
        assertArrayEquals(DECISION.getBytes(StandardCharsets.UTF_8), fetched.bytes());
        assertEquals(voorstel.document(), fetched.document());
    }

    @Test void a_file_with_other_content_under_the_same_version_is_not_given() {
        long id = read(DECISION).ref().id();
        council.file("doc", DECISION + " ");
        assertEquals(new Fetching.Changed(), files.fetch(town.wim, id));
    }

    @Test void where_no_file_could_be_read_before_there_is_nothing_to_compare_with() {
        long id = read("").ref().id();
        council.file("doc", DECISION);
        assertInstanceOf(Fetching.Fetched.class, files.fetch(town.wim, id));
    }

    @Test void a_source_that_gives_nothing_is_told_with_its_reason() {
        long id = read(DECISION).ref().id();
        List<Reading<byte[]>> failures = List.of(new Reading.NoAccess<>("geen recht"), new Reading.Outage<>("storing"), new Reading.WrongFormat<>("geen PDF"));
        List<Fetching> told = failures.stream().map(failure -> {
            council.filesAnswer(failure);
            return files.fetch(town.wim, id);
        }).toList();
        assertEquals(List.of(new Fetching.Failed("geen recht"), new Fetching.Failed("storing"), new Fetching.Failed("geen PDF")), told);
    }

    @Test void an_uploaded_file_comes_from_us_also_when_the_source_is_down() {
        StoredVoorstel voorstel = read(DECISION);
        byte[] file = "besluit:\n1. Elf bomen.".getBytes(StandardCharsets.UTF_8);
        Uploading.Stored stored = assertInstanceOf(Uploading.Stored.class,
                town.act(() -> town.imports(council).upload(town.wim, voorstel.ref().id(), new Uploading.Upload("b.txt", "text/plain", file))));
        council.filesAnswer(new Reading.Outage<>("storing"));
        assertArrayEquals(file, assertInstanceOf(Fetching.Fetched.class, files.fetch(town.wim, stored.id())).bytes());
        assertEquals(new Fetching.Unknown(), files.fetch(town.strangeGriffier, stored.id()));
    }

    @Test void the_pages_of_one_screen_ask_the_source_once_and_only_for_the_one_who_asked() {
        long id = read(DECISION).ref().id();
        ShowSourcePage pages = new ShowSourcePage(files, new RecentFiles(town.clock), (file, page) -> new PageImage.Drawing.Png(new byte[] {(byte) page}));
        assertInstanceOf(PageImage.Drawing.Png.class, pages.page(town.wim, id, 1));
        council.filesAnswer(new Reading.Outage<>("storing"));
        assertInstanceOf(PageImage.Drawing.Png.class, pages.page(town.wim, id, 2));
        assertEquals(new PageImage.Drawing.None(), pages.page(town.strangeGriffier, id, 1));
        assertEquals(new PageImage.Drawing.None(), pages.page(town.sanne, id, 1));
    }

    @Test void a_slow_source_keeps_nobody_else_waiting() throws Exception {
        Fetching.Fetched file = assertInstanceOf(Fetching.Fetched.class, files.fetch(town.wim, read(DECISION).ref().id()));
        RecentFiles recent = new RecentFiles(town.clock);
        Fetching got = CompletableFuture.supplyAsync(() -> recent.get(town.wim, 1,
                (actor, id) -> CompletableFuture.supplyAsync(() -> recent.get(town.strangeGriffier, 2, (other, another) -> file)).join())).get(20, TimeUnit.SECONDS);
        assertEquals(file, got);
    }

    @Test void nobody_else_gets_it() {
        long id = read(DECISION).ref().id();
        assertEquals(new Fetching.Unknown(), files.fetch(town.strangeGriffier, id));
        assertEquals(new Fetching.Unknown(), files.fetch(town.sanne, id));
        assertEquals(new Fetching.Unknown(), files.fetch(town.wim, Long.MAX_VALUE));
    }

    @Test void what_left_the_public_agenda_is_not_fetched_any_more() {
        long id = read(DECISION).ref().id();
        refresh(Examples.vergadering("v1", Examples.NOW.plus(Duration.ofDays(30))));
        assertEquals(new Fetching.Unknown(), files.fetch(town.wim, id));
    }

    @Test void an_item_that_only_names_a_raadsvoorstel_has_no_file() {
        Vergadering meeting = Examples.vergadering("v1", Examples.NOW.plus(Duration.ofDays(30)));
        Agendapunt named = new Agendapunt("77", "4", 0, "Raadsvoorstel Bomen", "", List.of());
        refresh(new Vergadering("v1", meeting.naam(), meeting.begins(), meeting.ends(), meeting.status(), "", meeting.changed(), List.of(named)));
        assertEquals(new Fetching.Unknown(), files.fetch(town.wim, only().ref().id()));
    }

    @Test void without_a_connection_to_the_source_there_is_no_file() {
        long id = read(DECISION).ref().id();
        FetchFile unconnected = new FetchFile(town.doors.agenda(), town.editions, new SourceOf(List.of()));
        assertEquals(new Fetching.Unknown(), unconnected.fetch(town.wim, id));
    }

    /** The only raadsvoorstel, after a reading. @param text of its file; empty when the source does not give it */
    private StoredVoorstel read(String text) {
        council.file("doc", text);
        refresh(Examples.vergadering("v1", Examples.NOW.plus(Duration.ofDays(30)), "doc"));
        return only();
    }

    private void refresh(Vergadering meeting) {
        council.shows(meeting);
        new RefreshAgenda(new SourceOf(List.of(council)), town.doors.agenda(), town.imports(council), town.clock).refresh(town.gemeente);
    }

    private StoredVoorstel only() {
        List<StoredVoorstel> all = town.doors.agenda().voorstellen(town.gemeente.code(), Examples.NOW);
        assertEquals(1, all.size());
        return all.getFirst();
    }
}
