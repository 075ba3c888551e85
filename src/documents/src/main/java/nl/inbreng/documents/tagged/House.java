package nl.inbreng.documents.tagged;

import java.awt.Color;

/** Sizes in points and colours of every formal document: A4, generous margins, calm. Contrast on white at least 4.5:1. */
final class House {

    static final float PAGE_WIDTH = 595.28f;
    static final float PAGE_HEIGHT = 841.89f;
    static final float LEFT = 79;
    static final float RIGHT = PAGE_WIDTH - 71;
    static final float WIDTH = RIGHT - LEFT;
    static final float TOP = PAGE_HEIGHT - 104;
    static final float BOTTOM = 88;
    static final float HEADER = PAGE_HEIGHT - 58;
    static final float FOOTER = 50;

    static final Color INK = new Color(0x1B1B1B);
    static final Color SOFT = new Color(0x52575C);
    static final Color ACCENT = new Color(0x17405F);
    static final Color LINK = new Color(0x0B4F8A);
    static final Color HAIRLINE = new Color(0xC3CAD0);
    static final Color WASH = new Color(0xF0F4F7);
    static final Color REMOVED = new Color(0x9B1C1C);
    static final Color ADDED = new Color(0x11592F);

    private House() { }

    /** Size, distance between baselines, and white before a block. */
    record Type(float size, float leading, float before) { }

    static final Type BODY = new Type(10.5f, 15.5f, 7);
    static final Type LEAD = new Type(14, 20, 6);
    static final Type SMALL = new Type(9, 13, 6);
    static final Type CELL = new Type(9.5f, 13.5f, 0);

    static Type heading(int level) {
        return switch (level) {
            case 1 -> new Type(22, 28, 4);
            case 2 -> new Type(13.5f, 18, 18);
            default -> new Type(11, 15.5f, 13);
        };
    }

    static Type look(Block.Look look) {
        return switch (look) {
            case BODY, BOXED -> BODY;
            case LEAD -> LEAD;
            case SMALL -> SMALL;
        };
    }

    static Color ink(Run run) {
        return switch (run.mark()) {
            case REMOVED -> REMOVED;
            case ADDED -> ADDED;
            case PLAIN, BOLD, ITALIC -> run.isLink() ? LINK : INK;
        };
    }
}
