package nl.inbreng.journeys.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, driven with the machine's own Node: nothing is downloaded. */
final class Chromium implements AutoCloseable {

    /** A name that this browser finds on the loopback address. To browsers it is a site like any other, unlike localhost. */
    static final String PLAIN_HOST = "inbreng.voorbeeldstad.example";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--host-resolver-rules=MAP " + PLAIN_HOST + " 127.0.0.1",
            "--disable-features=LocalNetworkAccessChecks");     // else a mirrored page of that name may not fetch its style sheet

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path chromium, Path node) {
        Map<String, String> env = new HashMap<>(System.getenv());
        env.put("PLAYWRIGHT_NODEJS_PATH", node.toString());
        env.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(QUIET));
    }

    /** Starts it. Skips the test where Chromium or Node is absent, except with CI=true: a build server must have both. */
    static Chromium open() {
        Optional<Path> chromium = named("CHROMIUM_PATH").or(() -> NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst());
        Optional<Path> node = named("PLAYWRIGHT_NODEJS_PATH").or(() -> onPath("node"));
        boolean both = chromium.isPresent() && node.isPresent();
        String missing = "needs Chromium (" + chromium + ") and Node (" + node + ") on the PATH";
        if ("true".equals(System.getenv("CI"))) {
            assertTrue(both, missing);
        }
        assumeTrue(both, missing);
        return new Chromium(chromium.orElseThrow(), node.orElseThrow());
    }

    /** A window of its own: no cookies of others. */
    BrowserContext window(Manner manner) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(manner.width(), 900).setLocale("nl-NL")
                .setJavaScriptEnabled(manner.script()));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> named(String variable) {
        return Optional.ofNullable(System.getenv(variable)).map(Path::of).filter(Files::isExecutable);
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst();
    }
}
