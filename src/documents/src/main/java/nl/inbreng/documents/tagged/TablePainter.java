package nl.inbreng.documents.tagged;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import nl.inbreng.documents.tagged.Band.Padding;
import nl.inbreng.documents.tagged.Passage.Style;
import nl.inbreng.documents.tagged.Sheet.Stroke;
import org.openpdf.text.pdf.PdfStructureElement;

/** Tables drawn cell by cell, so that each cell can carry its tag. A row that fits on a page stands on one; a longer one goes on over the page. */
final class TablePainter {

    /** Height in points for the white before a comparison, its caption, its head and the start of its first row. */
    static final float LEAST = 120;
    /** Part of a page for the beginning of a table; the rest is for the headings before it. */
    private static final float MOST_FIRST = 0.75f;
    private static final float BEFORE = 10;
    private static final float UNDER_CAPTION = 5;
    private static final float INSET = 6;
    private static final Padding ROW = new Padding(5, 6);

    private final Sheet sheet;
    private final PdfStructureElement root;
    private final LegibleText legible;

    TablePainter(Sheet sheet, PdfStructureElement root, LegibleText legible) {
        this.sheet = sheet;
        this.root = root;
        this.legible = legible;
    }

    void particulars(Block.Particulars particulars) {
        if (particulars.rows().isEmpty()) return;
        sheet.gap(8);
        PdfStructureElement rows = new PdfStructureElement(new PdfStructureElement(root, Tags.TABLE), Tags.ROWS);
        float label = House.WIDTH * 0.32f;
        for (Block.Item item : particulars.rows()) {
            PdfStructureElement row = new PdfStructureElement(rows, Tags.ROW);
            Passage left = passage(Tags.header(row, "Row"), List.of(Run.bold(item.label())), House.SOFT, label - 12);
            Passage right = passage(new PdfStructureElement(row, Tags.CELL), item.runs(), House.INK, House.WIDTH - label);
            Band band = new Band(sheet, List.of(new Band.Cell(left, House.LEFT),
                    new Band.Cell(right, House.LEFT + label)), ROW);
            band.paint((top, height) -> underline(top - height));
        }
    }

    void comparison(Block.Comparison table) {
        if (table.rows().isEmpty()) return;
        sheet.gap(BEFORE);
        sheet.need(start(table) - BEFORE);
        PdfStructureElement element = new PdfStructureElement(root, Tags.TABLE);
        caption(element, table.caption());
        float[] widths = widths(table.columns());
        PdfStructureElement headRow = new PdfStructureElement(new PdfStructureElement(element, Tags.HEAD), Tags.ROW);
        List<Passage> heads = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            heads.add(passage(Tags.header(headRow, "Column"), head(table, i), House.ACCENT, widths[i] - 2 * INSET));
        }
        band(heads, widths).paint(this::shade);
        PdfStructureElement body = new PdfStructureElement(element, Tags.ROWS);
        for (Block.Row row : table.rows()) {
            if (row != table.rows().getFirst()) keepTogether(row, table);
            row(new PdfStructureElement(body, Tags.ROW), row, table);
        }
    }

    /** Height in points of what stands on one page at the beginning of a table: white, caption, head and the first row, or only the start of a row with which the headings before it would not fit on a page. */
    float start(Block.Comparison table) {
        if (table.rows().isEmpty()) return LEAST;
        Passage caption = Passage.repeated(sheet, legible.of(List.of(Run.bold(table.caption()))), new Style(House.CELL, House.INK, House.WIDTH));
        float whole = BEFORE + caption.height() + UNDER_CAPTION + head(table).height() + height(table.rows().getFirst(), table);
        return whole > Band.FULL_PAGE * MOST_FIRST ? LEAST : Math.max(LEAST, whole);
    }

    /** Begins a new page for a row that fits on one and not in what is left of this one. */
    private void keepTogether(Block.Row row, Block.Comparison table) {
        float height = height(row, table);
        if (height <= sheet.room() || height + head(table).height() > Band.FULL_PAGE) return;
        sheet.turn();
        repeatHead(table);
    }

    private float height(Block.Row row, Block.Comparison table) {
        float[] widths = widths(table.columns());
        List<Passage> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(Passage.repeated(sheet, legible.ofOrDash(row.cells().get(i)), new Style(House.CELL, House.INK, widths[i] - 2 * INSET)));
        }
        return band(cells, widths).height();
    }

    private void caption(PdfStructureElement table, String caption) {
        Passage passage = passage(new PdfStructureElement(table, Tags.CAPTION), List.of(Run.bold(caption)), House.INK, House.WIDTH);
        new Band(sheet, List.of(new Band.Cell(passage, House.LEFT)), new Padding(0, UNDER_CAPTION)).paint((top, height) -> { });
    }

    private void row(PdfStructureElement element, Block.Row row, Block.Comparison table) {
        float[] widths = widths(table.columns());
        List<Passage> cells = cells(element, row, widths);
        boolean shortName = cells.getFirst().lines() <= 2;
        band(cells, widths).paint(new Band.Frame() {
            private boolean begun;
            private boolean continued;

            @Override
            public void around(float top, float height) {
                begun = true;
                underline(top - height);
                if (continued && shortName) continued(top - ROW.above(), widths[0] - 2 * INSET);
            }

            @Override
            public void turned() {
                repeatHead(table);
                continued = begun;
            }
        });
    }

    private List<Passage> cells(PdfStructureElement element, Block.Row row, float[] widths) {
        Color ink = row.muted() ? House.SOFT : House.INK;
        List<Passage> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            PdfStructureElement cell = i == 0 ? Tags.header(element, "Row") : new PdfStructureElement(element, Tags.CELL);
            cells.add(passage(cell, row.cells().get(i), ink, widths[i] - 2 * INSET));
        }
        return cells;
    }

    /** Tells the eye that a row goes on; assistive technology never noticed the page break. */
    private void continued(float top, float measure) {
        Style style = new Style(House.CELL, House.SOFT, measure);
        Passage passage = Passage.repeated(sheet, List.of(Run.italic("(vervolg)")), style);
        sheet.decoration(() -> passage.paint(House.LEFT + INSET, top, 0, passage.lines()));
    }

    /** The header row once more on a new page, as an artifact: assistive technology has read it already. */
    private void repeatHead(Block.Comparison table) {
        Band band = head(table);
        if (band.height() > sheet.room() / 3) return;
        float top = sheet.y();
        shade(top, band.height());
        sheet.decoration(() -> band.cells().forEach(
                cell -> cell.passage().paint(cell.x(), top - ROW.above(), 0, band.lines())));
        sheet.down(band.height());
    }

    /** The header row outside the structure. */
    private Band head(Block.Comparison table) {
        float[] widths = widths(table.columns());
        List<Passage> heads = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            Style style = new Style(House.CELL, House.ACCENT, widths[i] - 2 * INSET);
            heads.add(Passage.repeated(sheet, legible.of(head(table, i)), style));
        }
        return band(heads, widths);
    }

    private static List<Run> head(Block.Comparison table, int column) {
        return List.of(Run.bold(table.columns().get(column).head()));
    }

    private Band band(List<Passage> passages, float[] widths) {
        List<Band.Cell> cells = new ArrayList<>();
        float x = House.LEFT;
        for (int i = 0; i < widths.length; i++) {
            cells.add(new Band.Cell(passages.get(i), x + INSET));
            x += widths[i];
        }
        return new Band(sheet, cells, ROW);
    }

    private void shade(float top, float height) {
        sheet.decoration(() -> {
            sheet.fill(top - height, House.WIDTH, height, House.WASH);
            sheet.line(House.LEFT, top - height, House.RIGHT, new Stroke(0.9f, House.ACCENT));
        });
    }

    private void underline(float y) {
        sheet.decoration(() -> sheet.line(House.LEFT, y, House.RIGHT, new Stroke(0.5f, House.HAIRLINE)));
    }

    private Passage passage(PdfStructureElement element, List<Run> runs, Color ink, float measure) {
        return new Passage(sheet, element, legible.ofOrDash(runs), new Style(House.CELL, ink, measure));
    }

    private static float[] widths(List<Block.Column> columns) {
        float sum = 0;
        for (Block.Column column : columns) sum += column.share();
        float[] widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) widths[i] = House.WIDTH * columns.get(i).share() / sum;
        return widths;
    }
}
