package nl.inbreng.documents.tagged;

import java.util.List;
import nl.inbreng.documents.tagged.Band.Padding;
import nl.inbreng.documents.tagged.Block.Look;
import nl.inbreng.documents.tagged.House.Type;
import nl.inbreng.documents.tagged.Passage.Style;
import nl.inbreng.documents.tagged.Sheet.Stroke;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfStructureElement;

/** Sets block after block, each under the Document element. */
final class BlockPainter {

    private static final float BEFORE_BLANKS = 12;
    private static final float BLANK_STEP = 31;
    private static final float INDENT = 8;

    private final Sheet sheet;
    private final PdfStructureElement root;
    private final LegibleText legible;
    private final PdfOutline[] bookmarks = new PdfOutline[4];
    private int level;
    private float kept;

    BlockPainter(Sheet sheet, PdfStructureElement root, LegibleText legible) {
        this.sheet = sheet;
        this.root = root;
        this.legible = legible;
        this.bookmarks[0] = sheet.ink().getRootOutline();
    }

    void paint(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            kept = keptWithHeading(blocks.subList(i + 1, blocks.size()));
            paint(blocks.get(i));
        }
    }

    /** Height of what must follow a heading on the same page. */
    private float keptWithHeading(List<Block> following) {
        if (following.isEmpty()) return 0;
        return switch (following.getFirst()) {
            case Block.Blanks blanks -> blanksHeight(blanks) + BEFORE_BLANKS;
            case Block.Comparison comparison -> start(comparison);
            case Block.Heading heading -> House.heading(heading.level()).before() + House.heading(heading.level()).leading() + 48;
            case Block.Paragraph paragraph when following.size() > 1 && following.get(1) instanceof Block.Comparison comparison -> height(paragraph) + start(comparison);
            case Block.Paragraph paragraph -> 48;
            case Block.Items items -> 48;
            case Block.Particulars particulars -> 48;
            case Block.Rule rule -> 48;
        };
    }

    private float start(Block.Comparison comparison) {
        return new TablePainter(sheet, root, legible).start(comparison);
    }

    /** Height of a paragraph that introduces a table, with the white before it. */
    private float height(Block.Paragraph paragraph) {
        Type type = House.look(paragraph.look());
        return type.before() + Passage.repeated(sheet, legible.of(paragraph.runs()), new Style(type, House.INK, House.WIDTH)).height();
    }

    private void paint(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Items items -> items(items);
            case Block.Particulars particulars -> new TablePainter(sheet, root, legible).particulars(particulars);
            case Block.Comparison comparison -> new TablePainter(sheet, root, legible).comparison(comparison);
            case Block.Blanks blanks -> blanks(blanks);
            case Block.Rule rule -> rule();
        }
    }

    private void heading(Block.Heading heading) {
        if (heading.level() > level + 1) throw new IllegalArgumentException("heading level skipped before " + heading.text());
        level = heading.level();
        Type type = House.heading(level);
        List<Run> runs = legible.ofOrDash(List.of(Run.bold(heading.text())));
        sheet.gap(type.before());
        PdfStructureElement element = new PdfStructureElement(root, Tags.heading(level));
        Style style = new Style(type, level == 3 ? House.INK : House.ACCENT, House.WIDTH);
        Passage passage = new Passage(sheet, element, runs, style);
        sheet.need(passage.height() + kept);
        bookmarks[level] = new PdfOutline(bookmarks[level - 1],
                new PdfDestination(PdfDestination.XYZ, House.LEFT, sheet.y(), 0), runs.getFirst().text());
        alone(passage, House.LEFT).paint((top, height) -> { });
    }

    private void paragraph(Block.Paragraph paragraph) {
        List<Run> runs = legible.of(paragraph.runs());
        if (Run.saysNothing(runs)) return;
        boolean boxed = paragraph.look() == Look.BOXED;
        Type type = House.look(paragraph.look());
        float indent = boxed ? 16 : 0;
        PdfStructureElement element = new PdfStructureElement(root, Tags.PARAGRAPH);
        Style style = new Style(type, paragraph.look() == Look.SMALL ? House.SOFT : House.INK, House.WIDTH - 2 * indent);
        sheet.gap(type.before());
        Passage passage = new Passage(sheet, element, runs, style);
        Padding padding = boxed ? new Padding(8, 9) : Padding.NONE;
        new Band(sheet, List.of(new Band.Cell(passage, House.LEFT + indent)), padding).paint((top, height) -> {
            if (boxed) sheet.decoration(() -> box(top, height));
        });
    }

    private void box(float top, float height) {
        sheet.fill(top - height, House.WIDTH, height, House.WASH);
        sheet.fill(top - height, 3, height, House.ACCENT);
    }

    private void items(Block.Items items) {
        List<Block.Item> entries = items.items().stream().filter(item -> !Run.saysNothing(legible.of(item.runs()))).toList();
        if (entries.isEmpty()) return;
        PdfStructureElement list = Tags.list(root, items.numbered());
        float labelWidth = labelWidth(entries);
        float textLeft = House.LEFT + INDENT + labelWidth + INDENT;
        for (Block.Item item : entries) {
            sheet.gap(4);
            PdfStructureElement entry = new PdfStructureElement(list, Tags.ITEM);
            Passage label = new Passage(sheet, new PdfStructureElement(entry, Tags.LABEL),
                    legible.ofOrDash(List.of(Run.plain(item.label()))), new Style(House.BODY, House.INK, labelWidth));
            Passage body = new Passage(sheet, new PdfStructureElement(entry, Tags.BODY),
                    legible.of(item.runs()), new Style(House.BODY, House.INK, House.RIGHT - textLeft));
            List<Band.Cell> cells = List.of(new Band.Cell(label, House.LEFT + INDENT), new Band.Cell(body, textLeft));
            new Band(sheet, cells, Padding.NONE).paint((top, height) -> { });
        }
    }

    private float labelWidth(List<Block.Item> entries) {
        float widest = 12;
        for (Block.Item item : entries) {
            widest = Math.max(widest, Typeface.REGULAR.width(legible.of(item.label()), House.BODY.size()) + 1);
        }
        return Math.min(widest, House.WIDTH / 4);
    }

    private static float blanksHeight(Block.Blanks blanks) {
        return blanks.labels().size() * BLANK_STEP + 16;
    }

    private void blanks(Block.Blanks blanks) {
        float height = blanksHeight(blanks);
        sheet.gap(BEFORE_BLANKS);
        sheet.need(height);
        float top = sheet.y();
        sheet.decoration(() -> box(top, height));
        sheet.down(16);
        for (String label : blanks.labels()) {
            Passage passage = new Passage(sheet, new PdfStructureElement(root, Tags.PARAGRAPH),
                    legible.ofOrDash(List.of(Run.plain(label))), new Style(House.BODY, House.INK, 178));
            passage.paint(House.LEFT + 16, sheet.y(), 0, passage.lines());
            float line = sheet.y() - 13;
            sheet.decoration(() -> sheet.line(House.LEFT + 204, line, House.RIGHT - 16, new Stroke(0.7f, House.SOFT)));
            sheet.down(BLANK_STEP);
        }
    }

    private void rule() {
        sheet.gap(14);
        sheet.need(20);
        sheet.decoration(() -> sheet.line(House.LEFT, sheet.y(), House.RIGHT, new Stroke(0.5f, House.HAIRLINE)));
        sheet.down(4);
    }

    private Band alone(Passage passage, float x) {
        return new Band(sheet, List.of(new Band.Cell(passage, x)), Padding.NONE);
    }
}
