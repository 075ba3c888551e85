package nl.inbreng.documents.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.inbreng.documents.read.PageLayout.Placed;

/**
 * Leaves out what repeats at the head or foot of the pages. Careful on purpose: a line goes only when the very same words
 * stand at the same height on at least half of the pages, or when it is nothing but a page number.
 */
final class Margins {

    private static final float SHARE_OF_PAGE = 0.13f;
    private static final int NEARBY = 4;    // points
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)[-–—|\\s]*(pagina|blad|bladzijde|pag\\.?|p\\.|page)?\\s*\\d{1,4}(\\s*(van|/|of|\\|)\\s*\\d{1,4})?[-–—|\\s]*");
    private static final Pattern PAGE_NUMBER_INSIDE = Pattern.compile("(?iu)\\b(pagina|blad|pag\\.?|page)\\s*\\d{1,4}(\\s*(van|/|of)\\s*\\d{1,4})?\\b");

    private final List<Page> pages;
    private final Map<String, Integer> seen = new HashMap<>();

    /** Lines of one page and its height in points. */
    record Page(List<Placed> lines, float height) { }

    private Margins(List<Page> pages) {
        this.pages = pages;
        for (Page page : pages) {
            for (Placed line : page.lines()) {
                if (isInMargin(line, page)) seen.merge(key(line, 0), 1, Integer::sum);
            }
        }
    }

    /** The lines of each page that are text. */
    static List<List<Placed>> without(List<Page> pages) {
        Margins margins = new Margins(pages);
        List<List<Placed>> bodies = new ArrayList<>();
        for (Page page : pages) {
            bodies.add(page.lines().stream().filter(line -> !margins.isRepeated(line, page)).toList());
        }
        return bodies;
    }

    private boolean isRepeated(Placed line, Page page) {
        if (pages.size() < 2 || !isInMargin(line, page)) return false;
        if (PAGE_NUMBER.matcher(line.text()).matches()) return true;
        int times = seen.getOrDefault(key(line, -1), 0) + seen.getOrDefault(key(line, 0), 0) + seen.getOrDefault(key(line, 1), 0);
        return times >= 2 && times * 2 >= pages.size();
    }

    private static boolean isInMargin(Placed line, Page page) {
        return line.y() < SHARE_OF_PAGE * page.height() || line.y() > (1 - SHARE_OF_PAGE) * page.height();
    }

    private static String key(Placed line, int shift) {
        String words = PAGE_NUMBER_INSIDE.matcher(line.text()).replaceAll("#");
        return (Math.round(line.y() / NEARBY) + shift) + " " + words;
    }
}
