package nl.inbreng.documents.tagged;

import java.util.List;

/** Texts side by side that go on together over a page break: a paragraph alone, a label with its text, a row of cells. */
record Band(Sheet sheet, List<Cell> cells, Padding padding) {

    /** Height in points of the text of a page. */
    static final float FULL_PAGE = House.TOP - House.BOTTOM;

    /** A passage at its left edge. All passages of one band share one leading. */
    record Cell(Passage passage, float x) { }

    /** White above and below each portion, in points. */
    record Padding(float above, float below) {
        static final Padding NONE = new Padding(0, 0);

        float sum() {
            return above + below;
        }
    }

    /** Is told of each portion before its text is painted, and of each new page before the band goes on. */
    interface Frame {
        /** Paints what lies behind or around a portion; its top and its height in points. */
        void around(float top, float height);

        /** Called on the new page. */
        default void turned() { }
    }

    float leading() {
        return cells.getFirst().passage().leading();
    }

    int lines() {
        return cells.stream().mapToInt(cell -> cell.passage().lines()).max().orElse(0);
    }

    float height() {
        return lines() * leading() + padding.sum();
    }

    void paint(Frame frame) {
        int done = 0;
        while (done < lines()) {
            int take = portion(lines() - done);
            if (take == 0) {
                sheet.turn();
                frame.turned();
                take = Math.max(1, portion(lines() - done));
            }
            float height = take * leading() + padding.sum();
            float top = sheet.y();
            frame.around(top, height);
            for (Cell cell : cells) {
                cell.passage().paint(cell.x(), top - padding.above(), done, done + take);
            }
            sheet.down(height);
            done += take;
        }
    }

    /** Lines that go on this page; 0 when it is better to begin on the next. No single line is left alone on either side. */
    private int portion(int left) {
        int fit = (int) Math.floor((sheet.room() - padding.sum()) / leading());
        if (fit >= left) return left;
        boolean fitsOnOnePage = left * leading() + padding.sum() <= FULL_PAGE;
        if (fit < 2 || left <= 3 && fitsOnOnePage) return sheet.isFresh() ? fit : 0;
        return left - fit == 1 ? fit - 1 : fit;
    }
}
