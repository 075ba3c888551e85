package nl.inbreng.journeys.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at every page at both widths: axe, sideways scrolling, one h1, and what the browser itself complained about. */
final class Eye {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String HIDDEN_PART = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private final Optional<Manner> manner;
    private final List<String> complaints = new ArrayList<>();
    private Page mirror;

    private Eye(Optional<Manner> manner) {
        this.manner = manner;
    }

    /** Examines every page, at the width of the manner and at that of the other. */
    static Eye open(Manner manner) {
        return new Eye(Optional.of(manner));
    }

    /** Examines nothing. */
    static Eye closed() {
        return new Eye(Optional.empty());
    }

    /** Listens to what the browser says about a page. */
    void follow(Page page) {
        page.onConsoleMessage(message -> note(page, message));
        page.onPageError(error -> complaints.add("script: " + error));
    }

    /** Fails with everything that is wrong on the page as it stands. */
    void look(Page page) {
        manner.ifPresent(own -> examine(page, own));
    }

    private void examine(Page page, Manner own) {
        List<String> wrong = new ArrayList<>(complaints);
        complaints.clear();
        int headings = page.locator("h1").count();
        if (headings != 1) {
            wrong.add(headings + " times h1");
        }
        if (page.frames().size() > 1) {
            wrong.add("has frames, which legacy mode does not rule on; without frames it says the same four times as fast");
        }
        Page rulings = own.script() ? page : mirrorOf(page);
        for (Manner each : Manner.values()) {
            page.setViewportSize(each.width(), 900);
            rulings.setViewportSize(each.width(), 900);
            Object hidden = page.evaluate(HIDDEN_PART);
            if (!Integer.valueOf(0).equals(hidden)) {
                wrong.add("at " + each.width() + " px the page scrolls sideways by " + hidden);
            }
            new AxeBuilder(rulings).withTags(TAGS).setLegacyMode(true).analyze().getViolations().forEach(rule -> wrong.add("at " + each.width() + " px " + told(rule)));
        }
        page.setViewportSize(own.width(), 900);
        assertEquals(List.of(), wrong, page.title() + ", " + page.url() + ", " + own);
    }

    /** The same HTML in a window with script: axe waits for timers, which a window without script never fires. */
    private Page mirrorOf(Page page) {
        if (mirror == null) {
            mirror = page.context().browser().newPage();
        }
        Route.FulfillOptions same = new Route.FulfillOptions().setStatus(200).setContentType("text/html; charset=utf-8").setBody(page.content());
        mirror.unrouteAll();
        String address = page.url().replaceFirst("#.*", "");
        mirror.route(address::equals, route -> route.fulfill(same));
        mirror.navigate(address);
        assertEquals(page.title(), mirror.title(), "the mirror shows another page");
        return mirror;
    }

    /** A refusal has a status of 400 or more, which browsers report as if a file failed to load. */
    private void note(Page page, ConsoleMessage message) {
        boolean refusal = message.text().startsWith("Failed to load resource") && message.location().startsWith(page.url());
        if (!refusal && List.of("error", "warning").contains(message.type())) {
            complaints.add("console: " + message.text());
        }
    }

    private static String told(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): " + rule.getNodes().getFirst().getHtml();
    }
}
