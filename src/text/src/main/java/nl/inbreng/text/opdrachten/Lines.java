package nl.inbreng.text.opdrachten;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines of UTF-8, each up to a limit: of a longer line the rest is read over and not kept. CRLF and a byte order mark are fine. */
final class Lines {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final BufferedReader in;
    private final int longest;
    private boolean first = true;

    /** @param longest most characters that a line keeps */
    Lines(InputStream in, int longest) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        this.longest = longest;
    }

    /** A line, cut off at the limit. @param whole false when there was more of it */
    record Line(String text, boolean whole) {
    }

    /** The next line that is not blank; empty at the end. */
    Optional<Line> next() throws IOException {
        Optional<Line> line = read();
        while (line.isPresent() && line.get().whole() && line.get().text().isBlank()) {
            line = read();
        }
        return line;
    }

    private Optional<Line> read() throws IOException {
        StringBuilder text = new StringBuilder();
        boolean whole = true;
        int c = in.read();
        if (c < 0) {
            return Optional.empty();
        }
        c = first && c == BYTE_ORDER_MARK ? in.read() : c;
        first = false;
        for (; c >= 0 && c != '\n'; c = in.read()) {
            whole &= text.length() < longest;
            if (whole) {
                text.append((char) c);
            }
        }
        return Optional.of(new Line(text.toString(), whole));
    }
}
