package nl.inbreng.documents.tagged;

import java.util.List;

/** One thing a formal document says; the order of blocks is the reading order. */
public sealed interface Block {

    /** Heading of level 1 to 3; levels are not skipped (PDF/UA-1, 7.4.2). */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) throw new IllegalArgumentException("heading level " + level);
            if (text.isBlank()) throw new IllegalArgumentException("empty heading");
        }
    }

    /** How a paragraph stands on the page. */
    enum Look { BODY, LEAD, SMALL, BOXED }

    /** Running text. BOXED is set apart with a bar at its left, for the words that are to be decided on. */
    record Paragraph(List<Run> runs, Look look) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /** One entry of a list; the label is text of the document ("2.", "a."), never counted by the layer. */
    record Item(String label, List<Run> runs) {
        public Item {
            runs = List.copyOf(runs);
        }
    }

    /** List; items of a numbered list carry their own numbers, which is what official texts refer to. */
    record Items(boolean numbered, List<Item> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Table of two columns in which the left cell names what the right one holds. */
    record Particulars(List<Item> rows) implements Block {
        public Particulars {
            rows = List.copyOf(rows);
        }
    }

    /** One row of a {@link Comparison}; muted for unchanged neighbours. */
    record Row(List<List<Run>> cells, boolean muted) {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /** Column of a {@link Comparison}; the share is its part of the width, any unit. */
    record Column(String head, float share) { }

    /** Table with a header row; the first column names the row. A row splits over pages only when it is longer than one. */
    record Comparison(String caption, List<Column> columns, List<Row> rows) implements Block {
        public Comparison {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) throw new IllegalArgumentException("row of another width");
            }
        }
    }

    /** Framed block of labels with a line to write on, for whoever signs or carries the document on paper. */
    record Blanks(List<String> labels) implements Block {
        public Blanks {
            labels = List.copyOf(labels);
            if (labels.stream().anyMatch(String::isBlank)) throw new IllegalArgumentException("a line without a label");
        }
    }

    /** A line across the page; decoration, not read aloud. */
    record Rule() implements Block { }

    /** Ordinary paragraph of one run. */
    static Block text(String text) {
        return new Paragraph(List.of(Run.plain(text)), Look.BODY);
    }

    /** Ordinary paragraph. */
    static Block text(Run... runs) {
        return new Paragraph(List.of(runs), Look.BODY);
    }
}
