package nl.inbreng.web.start;

import java.io.IOException;
import java.io.OutputStream;

/** Ends this process when the one that started it is gone, so that a killed demo or test leaves no server behind. */
final class Watch {

    private Watch() { }

    /** Only when asked for by {@code -Dinbreng.start.ouder=stdin}: the parent keeps our standard input open while it lives. */
    static void overParent() {
        if ("stdin".equals(System.getProperty("inbreng.start.ouder"))) {
            Thread.ofPlatform().daemon().name("inbreng-ouder").start(Watch::untilGone);
        }
    }

    private static void untilGone() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            System.err.println(Refusal.MARK + "verbinding met het startende proces verbroken: " + broken.getMessage());
        }
        System.exit(0);
    }
}
