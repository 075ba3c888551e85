package nl.inbreng.journeys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import nl.inbreng.demo.Fault;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Wim opens the file of a raadsvoorstel beside the units that a machine read from it. */
@ArquillianTest
@ExtendWith(CurtainUp.class)
class SourceFileIT {

    private static final String PDF = "Raadsvoorstel Vergroening schoolpleinen";
    private static final String TEXT = "Raadsvoorstel Verordening deelvervoer Voorbeeldstad";
    /** The recordings name it without a file, and no other journey reads it. */
    private static final String POOL = "Raadsvoorstel Krediet nieuwbouw zwembad De Waterlinie";
    private static final int POOL_DOCUMENT = 77004;

    @Deployment(testable = false)
    static WebArchive war() {
        return ShippedWar.archive();
    }

    @Test
    void the_griffier_opens_the_file_of_the_source_and_nobody_else_does(Surroundings surroundings) {
        Town town = Town.of(surroundings);
        Page voorstel = new Griffie(town).listed(PDF).follow(PDF);
        String file = link(voorstel, "Download het bestand (pdf)");

        assertArrayEquals(new Visitor(surroundings.replay().base()).download("/document/77001/2"), town.wim().download(file));
        HttpResponse<byte[]> answer = town.wim().fetch(file);
        assertEquals(List.of("attachment; filename=\"Raadsvoorstel-Vergroening-schoolpleinen.pdf\""), answer.headers().allValues("Content-Disposition"));
        assertGuarded(answer);
        assertEquals(404, town.signedIn("Noor Bakker, griffier van Arnhem").open(file).status());
        assertEquals(403, town.sanne().open(file).status());
        assertEquals("/aanmelden", town.visitor().open(file).path());
    }

    @Test
    void a_file_that_is_no_pdf_is_kept_as_a_file(Surroundings surroundings) {
        Town town = Town.of(surroundings);
        Page voorstel = new Griffie(town).listed(TEXT).follow(TEXT);
        HttpResponse<byte[]> answer = town.wim().fetch(link(voorstel, "Download het bestand (tekst)"));

        assertArrayEquals(new Visitor(surroundings.replay().base()).fetch("/document/77003/1").body(), answer.body());
        assertEquals("text/plain", answer.headers().firstValue("Content-Type").orElse("").split(";")[0]);
        assertTrue(answer.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment;"), answer.headers()::toString);
        assertGuarded(answer);
    }

    @Test
    void the_lines_of_a_text_file_stand_beside_its_units_even_while_the_source_is_away(Surroundings surroundings) {
        Griffie griffie = new Griffie(Town.of(surroundings));
        surroundings.replay().revise(POOL_DOCUMENT, 2, "besluit:\n1. Een zwembad\nte bouwen.\n2. Geld te geven.");
        griffie.refreshed();
        Page list = griffie.listed(POOL);
        surroundings.replay().suffer(new Fault.Down());
        try {
            Page voorstel = list.follow(POOL);
            assertEquals("1. Een zwembad\nte bouwen.", voorstel.html().select(".inbreng-pair:has(textarea[name=tekst-beslispunt-1]) .inbreng-text").first().wholeText(), voorstel::toString);
        } finally {
            surroundings.replay().suffer(new Fault.None());
        }
    }

    @Test
    void a_source_that_fails_is_told_with_its_reason(Surroundings surroundings) {
        Town town = Town.of(surroundings);
        Page voorstel = new Griffie(town).listed(PDF).follow(PDF);
        surroundings.replay().suffer(new Fault.Down());
        Page failed;
        try {
            failed = voorstel.follow("Download het bestand (pdf)");
        } finally {
            surroundings.replay().suffer(new Fault.None());
        }
        assertEquals(502, failed.status());
        assertTrue(failed.text().contains("De bron gaf het bestand niet") && failed.text().contains("De bron is niet bereikbaar"), failed::toString);
        assertEquals(voorstel.path(), failed.follow("Naar het raadsvoorstel").path());
    }

    @Test
    void a_file_that_was_exchanged_under_its_version_is_not_shown_as_what_was_read(Surroundings surroundings) {
        Griffie griffie = new Griffie(Town.of(surroundings));
        surroundings.replay().revise(POOL_DOCUMENT, 2, "besluit:\n1. Een zwembad te bouwen.");
        griffie.refreshed();
        Page voorstel = griffie.listed(POOL).follow(POOL);
        surroundings.replay().revise(POOL_DOCUMENT, 2, "besluit:\n1. Geen zwembad te bouwen.");
        Page changed = voorstel.follow("Download het bestand (tekst)");

        assertEquals(409, changed.status());
        assertTrue(changed.text().contains("Dit bestand is intussen veranderd") && changed.text().contains("de agenda nu op"), changed::toString);
    }

    private static String link(Page voorstel, String words) {
        return voorstel.html().select("main a").stream().filter(each -> each.text().equals(words)).findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not on " + voorstel)).attr("href");
    }

    /** Nothing in it may run, be guessed at or stay behind. */
    private static void assertGuarded(HttpResponse<byte[]> answer) {
        assertEquals(List.of("default-src 'none'; frame-ancestors 'none'; sandbox"), answer.headers().allValues("Content-Security-Policy"));
        assertEquals(List.of("nosniff"), answer.headers().allValues("X-Content-Type-Options"));
        assertEquals(List.of("no-store"), answer.headers().allValues("Cache-Control"));
    }
}
