package nl.inbreng.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.inbreng.web.desk.VoorstelScreen.Group;
import nl.inbreng.web.desk.VoorstelScreen.Row;

/** Puts the units of a raadsvoorstel in groups: text that nobody can change apart, and what can be changed page by page of the file. */
final class SourceGroups {

    /** Most pages beside one group; a unit that runs over more is compared in the file itself. */
    private static final int MOST_PAGES = 3;

    private SourceGroups() {}

    /** Groups without pages. */
    static List<Group> whole(List<Row> rows) {
        return cut(rows, false).stream().map(group -> new Group(isFolded(group.getFirst()), group, List.of())).toList();
    }

    /** Groups that end where the next unit begins on another page, each with its pages. Folded text has no picture beside it. */
    static List<Group> byPage(List<Row> rows) {
        List<List<Row>> cut = cut(rows, true);
        List<Group> groups = new ArrayList<>();
        int page = 0;
        for (int i = 0; i < cut.size(); i++) {
            page = Math.max(page, first(cut.get(i)));
            int next = i + 1 < cut.size() ? first(cut.get(i + 1)) : 0;
            boolean folded = isFolded(cut.get(i).getFirst());
            groups.add(new Group(folded, cut.get(i), folded || page == 0 ? List.of() : pages(page, next)));
        }
        return groups;
    }

    /** A unit goes on up to the page before the next group; where that begins on the next page, it may still run over onto it. */
    private static List<Integer> pages(int from, int next) {
        return IntStream.range(from, Math.clamp(next, from + 1, from + MOST_PAGES)).boxed().toList();
    }

    private static int first(List<Row> rows) {
        return rows.stream().mapToInt(Row::page).filter(page -> page > 0).findFirst().orElse(0);
    }

    private static List<List<Row>> cut(List<Row> rows, boolean byPage) {
        List<List<Row>> groups = new ArrayList<>();
        int page = 0;
        for (Row row : rows) {
            boolean turned = byPage && !isFolded(row) && row.page() > page;
            if (groups.isEmpty() || isFolded(groups.getLast().getFirst()) != isFolded(row) || turned) groups.add(new ArrayList<>());
            groups.getLast().add(row);
            page = Math.max(page, row.page());
        }
        return groups;
    }

    private static boolean isFolded(Row row) {
        return row.unit().ouder().isEmpty() && row.hasText() && !row.unit().amendeerbaar();
    }
}
