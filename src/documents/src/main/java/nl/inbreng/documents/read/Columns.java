package nl.inbreng.documents.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds text set in two columns. A column is running text: several lines that mostly fill their half; a list with hanging
 * numbers or a table of labels is none, and is read line by line.
 */
final class Columns {

    private static final int FEWEST_LINES = 5;
    private static final float FILLED = 0.55f;
    private static final float GUTTER = 9;      // points, the narrowest that is taken for one

    private final float left;
    private final float right;
    private final float gutter;
    private final List<List<Fragment>> zones = new ArrayList<>();
    private List<Fragment> across = new ArrayList<>();

    private Columns(List<Fragment> page) {
        left = page.stream().map(Fragment::left).min(Float::compare).orElseThrow();
        right = page.stream().map(Fragment::right).max(Float::compare).orElseThrow();
        gutter = emptiest(page);
    }

    /** Fragments sorted by height, cut into zones that are read one after the other. */
    static List<List<Fragment>> inReadingOrder(List<Fragment> page) {
        if (page.isEmpty()) return List.of();
        Columns columns = new Columns(page);
        List<Fragment> beside = new ArrayList<>();
        for (Fragment fragment : page) {
            if (columns.crosses(fragment, columns.gutter)) {
                columns.close(beside);
                beside = new ArrayList<>();
                columns.across.add(fragment);
            } else {
                beside.add(fragment);
            }
        }
        columns.close(beside);
        columns.add(columns.across);
        return columns.zones;
    }

    /** The place in the middle part that the fewest fragments cross. */
    private float emptiest(List<Fragment> page) {
        float best = (left + right) / 2;
        long fewest = Long.MAX_VALUE;
        for (int step = 0; step <= 30; step++) {
            float share = 0.5f + (step % 2 == 0 ? step : -step - 1) * 0.005f;   // from the middle outwards
            float at = left + share * (right - left);
            long crossing = page.stream().filter(fragment -> crosses(fragment, at)).count();
            if (crossing < fewest) {
                fewest = crossing;
                best = at;
            }
        }
        return best;
    }

    private boolean crosses(Fragment fragment, float at) {
        return fragment.left() < at + GUTTER / 2 && fragment.right() > at - GUTTER / 2;
    }

    private void close(List<Fragment> beside) {
        List<Fragment> first = beside.stream().filter(fragment -> fragment.right() <= gutter).toList();
        List<Fragment> second = beside.stream().filter(fragment -> fragment.left() >= gutter).toList();
        if (!isColumn(first, gutter - left) || !isColumn(second, right - gutter)) {
            across.addAll(beside);
            return;
        }
        float end = endOfColumns(first, second);
        add(across);
        add(first.stream().filter(fragment -> fragment.y() <= end).toList());
        add(second.stream().filter(fragment -> fragment.y() <= end).toList());
        across = new ArrayList<>(beside.stream().filter(fragment -> fragment.y() > end).toList());
    }

    private void add(List<Fragment> zone) {
        if (!zone.isEmpty()) zones.add(zone);
    }

    /** Where the columns end: what follows under both after a wide gap is text of the full width again. */
    private static float endOfColumns(List<Fragment> first, List<Fragment> second) {
        List<Fragment> longer = first.getLast().y() > second.getLast().y() ? first : second;
        float end = Math.min(first.getLast().y(), second.getLast().y());
        for (Fragment fragment : longer) {
            if (fragment.y() <= end) continue;
            if (fragment.y() - end > 2 * fragment.size()) return end;
            end = fragment.y();
        }
        return end;
    }

    private static boolean isColumn(List<Fragment> side, float width) {
        if (side.size() < FEWEST_LINES) return false;
        double[] widths = side.stream().mapToDouble(Fragment::width).sorted().toArray();
        return widths[widths.length / 2] >= FILLED * width;
    }
}
