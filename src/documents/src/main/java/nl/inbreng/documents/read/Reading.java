package nl.inbreng.documents.read;

import java.util.List;

/** What reading a PDF gave: text, or the reason why there is none. */
public sealed interface Reading {

    /**
     * Lines in reading order, without headers and footers that repeat.
     *
     * @param lines            at least one; lines are those of the page, so a sentence may run over several
     * @param pages            number of pages of the file
     * @param pagesWithoutText pages (from 1) on which nothing could be read, for example a scanned page
     */
    record Text(List<Line> lines, int pages, List<Integer> pagesWithoutText) implements Reading {
        public Text {
            lines = List.copyOf(lines);
            pagesWithoutText = List.copyOf(pagesWithoutText);
        }

        /** The lines as one text, each ended by a line feed. */
        public String text() {
            StringBuilder text = new StringBuilder();
            for (Line line : lines) text.append(line.text()).append('\n');
            return text.toString();
        }
    }

    /** One line and the page it stands on (from 1). */
    record Line(String text, int page) { }

    /** The bytes are no PDF, or one so damaged that no page can be read. */
    record NotAPdf() implements Reading { }

    /** The file asks for a password. */
    record Locked() implements Reading { }

    /** Pages without a letter: most likely scanned; text recognition is needed first. */
    record NoText(int pages) implements Reading { }

    /** More than is read: the limits are those of {@link PdfText}. */
    record TooLarge(String what) implements Reading { }
}
