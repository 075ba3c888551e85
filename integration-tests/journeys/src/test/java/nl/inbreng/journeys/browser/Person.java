package nl.inbreng.journeys.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Somebody behind a screen. Whatever this person sees is looked at first. */
final class Person {

    private static final double PATIENCE = 60_000;

    private final String home;
    private final Page page;
    private final Manner manner;
    private final Eye eye;

    Person(Page page, String home, Manner manner, Eye eye) {
        this.page = page;
        this.home = home;
        this.manner = manner;
        this.eye = eye;
        page.setDefaultTimeout(PATIENCE);
        eye.follow(page);
    }

    /** Signs in by the page of the demo. */
    Person as(String name) {
        return goTo("/aanmelden").press(name);
    }

    /** The sign-in has run out, or was ended in another tab. */
    Person signedOut() {
        page.context().clearCookies();
        return this;
    }

    /** Opens a path, or a whole address from a mail. */
    Person goTo(String address) {
        page.navigate(address.startsWith("http") ? address : home + address);
        eye.look(page);
        return this;
    }

    /** Opens a path, and again until its table has a row with these words and this link: what the clock of the server brings comes one by one. */
    Person goToRow(String path, String row, String link) {
        goTo(path);
        page.waitForCondition(() -> inRowLink(row, link).count() > 0 || !reloaded());
        eye.look(page);
        return this;
    }

    Person fill(String field, String text) {
        page.locator("[id='" + field + "']").fill(text);
        return this;
    }

    /** Ticks a box, or a radio button by its value. */
    Person tick(String selector) {
        return turned(page.locator(selector).first(), true);
    }

    /** Takes a tick away. */
    Person untick(String selector) {
        return turned(page.locator(selector).first(), false);
    }

    Person choose(String field, String value) {
        page.locator("[id='" + field + "']").selectOption(value);
        return this;
    }

    /** Chooses a file. */
    Person choose(String field, String fileName, byte[] file) {
        page.locator("[id='" + field + "']").setInputFiles(new FilePayload(fileName, "application/octet-stream", file));
        return this;
    }

    /** Presses the button with these words. */
    Person press(String words) {
        return follow(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).first());
    }

    /** Follows the link with these words in a row of a table that also has others. */
    Person inRow(String row, String words) {
        return follow(inRowLink(row, words).first());
    }

    /** Follows the link with these words. */
    Person link(String words) {
        return follow(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first());
    }

    /** Sees these words somewhere on the page. */
    Person sees(String words) {
        String all = page.locator("main").innerText();
        assertTrue(all.contains(words), () -> "\"" + words + "\" is not on " + page.url() + ":\n" + all);
        return this;
    }

    /** Sees these words nowhere on the page. */
    Person misses(String words) {
        assertFalse(page.locator("main").innerText().contains(words), () -> "\"" + words + "\" is on " + page.url());
        return this;
    }

    /** Sees a title that begins so, as in the tab and as read aloud first. */
    Person titled(String start) {
        assertTrue(page.title().startsWith(start), page.title());
        return this;
    }

    /** Sees an address of this shape. */
    Person at(String pattern) {
        assertTrue(Pattern.compile(pattern).matcher(page.url()).find(), page.url());
        return this;
    }

    /** The path of the page now, without query. */
    String path() {
        return page.url().substring(home.length()).replaceFirst("[?#].*", "");
    }

    /** The words of one part of the page. */
    String read(String selector) {
        return page.locator(selector).innerText();
    }

    /** True when the form has this field. */
    boolean asks(String field) {
        return page.locator("[id='" + field + "']").count() > 0;
    }

    /** What a field holds. */
    String value(String field) {
        return page.locator("[id='" + field + "']").inputValue();
    }

    /** The words of an option that contains these words, as value to choose. */
    String option(String field, String words) {
        return page.locator("[id='" + field + "'] option").filter(new Locator.FilterOptions().setHasText(words)).first().getAttribute("value");
    }

    /** The file behind a link on this page. @param path to which the link leads */
    byte[] download(String path) {
        Locator link = page.locator("a[href='" + path + "']").first();
        Download file = page.waitForDownload(() -> use(link));
        try (InputStream bytes = file.createReadStream()) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a picture of the upper part of the page. @param height in px */
    void picture(Path file, int height) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true).setClip(0, 0, page.viewportSize().width, height));
    }

    /** Keeps a picture of one part of the page. */
    void picture(Path file, String part) {
        page.locator(part).first().screenshot(new Locator.ScreenshotOptions().setPath(file));
    }

    private boolean reloaded() {
        page.reload();
        return true;
    }

    private Locator inRowLink(String row, String words) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(row)).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words));
    }

    private Person follow(Locator what) {
        page.evaluate("() => document.documentElement.setAttribute('data-old', '')");
        use(what);
        page.locator("html:not([data-old])").waitFor();
        page.waitForLoadState();
        eye.look(page);
        return this;
    }

    private void use(Locator what) {
        if (manner.keyboard()) {
            what.press("Enter");
        } else {
            what.click();
        }
    }

    private Person turned(Locator box, boolean on) {
        page.waitForCondition(() -> box.isChecked() == on || !pressed(box));
        return this;
    }

    /** A click on a page that still moves may miss: who sees that does it again. */
    private boolean pressed(Locator box) {
        if (manner.keyboard()) {
            box.press("Space");
        } else {
            box.click();
        }
        return true;
    }
}
