package nl.inbreng.journeys.browser;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The eye of the journeys sees what is wrong, in both manners: else every page would pass. */
@Execution(ExecutionMode.CONCURRENT)
class EyeIT {

    private static final String ADDRESS = "http://oog.example/";
    private static final String GOOD = "<!doctype html><html lang='nl'><head><meta name='viewport' content='width=device-width'><title>Oog</title></head><body><main><h1>Oog</h1>%s</main></body></html>";

    @BothManners
    void what_is_wrong_is_seen(Manner manner) {
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(manner).newPage();
            Eye eye = Eye.open(manner);
            shown(page, "");
            eye.look(page);
            assertSeen(eye, shown(page, "<img src='data:,'>"), "at 320 px image-alt", "at 1280 px image-alt");
            assertSeen(eye, shown(page, "<p style='color:#bbb'>bleek</p>"), "color-contrast");
            assertSeen(eye, shown(page, "<p style='width:2000px'>breed</p>"), "scrolls sideways");
            assertSeen(eye, shown(page, "<h1>Nog een</h1>"), "2 times h1");
            assertSeen(eye, shown(page, "<iframe title='raam' srcdoc='<p>x'></iframe>"), "has frames");
        }
    }

    private static void assertSeen(Eye eye, Page page, String... complaints) {
        String told = assertThrows(AssertionError.class, () -> eye.look(page)).getMessage();
        List.of(complaints).forEach(complaint -> assertTrue(told.contains(complaint), told));
    }

    private static Page shown(Page page, String part) {
        page.unrouteAll();
        page.route(ADDRESS, route -> route.fulfill(new Route.FulfillOptions().setContentType("text/html; charset=utf-8").setBody(GOOD.formatted(part))));
        page.navigate(ADDRESS);
        return page;
    }
}
