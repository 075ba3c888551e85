package nl.inbreng.application.ports;

import java.util.List;

/** Reads the text of a file, so that it can become units. */
public interface DocumentText {

    /** The lines of text in reading order. */
    Extraction lines(byte[] file, String mimeType);

    /** What reading gave. */
    sealed interface Extraction {

        /**
         * Text was read.
         *
         * @param lines text in reading order, at least one with words; an empty line ends a paragraph, a form feed before a line ends a page
         * @param pages for each line the page (from 1) on which it stands; empty when the file has no pages of its own, as Word and plain text
         * @param note  what was left out, in plain Dutch; empty when nothing was
         */
        record Lines(List<String> lines, List<Integer> pages, String note) implements Extraction {
            public Lines {
                lines = List.copyOf(lines);
                pages = List.copyOf(pages);
                if (!pages.isEmpty() && pages.size() != lines.size()) throw new IllegalArgumentException(pages.size() + " pages for " + lines.size() + " lines");
            }

            /** Lines of which nothing was left out. */
            public Lines(List<String> lines, List<Integer> pages) {
                this(lines, pages, "");
            }

            /** Lines of a file without pages. */
            public Lines(List<String> lines) {
                this(lines, List.of());
            }
        }

        /** No text could be taken from it. @param reason plain Dutch sentence that says what to do */
        record Unreadable(String reason) implements Extraction {}
    }
}
