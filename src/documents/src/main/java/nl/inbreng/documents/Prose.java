package nl.inbreng.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inbreng.documents.tagged.Block;
import nl.inbreng.documents.tagged.Block.Item;
import nl.inbreng.documents.tagged.Block.Items;
import nl.inbreng.documents.tagged.Run;

/** What a resident typed, as paragraphs and lists. Every word and every label stays as typed; markup is text like any other. */
final class Prose {

    private static final Pattern BULLET = Pattern.compile("\\s*([-*•–])\\s+(\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,3}[.)]|[a-z][.)])\\s+(\\S.*)");

    private Prose() { }

    private enum Kind { TEXT, BULLETS, NUMBERS }

    /** Blank lines part paragraphs; neighbouring lines that begin with a dash or a number are a list. */
    static List<Block> of(String typed) {
        List<Block> blocks = new ArrayList<>();
        for (String part : typed.replace("\r\n", "\n").replace('\r', '\n').split("\n[ \\t]*\n")) {
            if (!part.isBlank()) add(part.strip().lines().toList(), blocks);
        }
        return blocks;
    }

    /** Each line as a point of one list. A number that was typed before it stays. */
    static List<Block> points(List<String> lines) {
        return lines.isEmpty() ? List.of() : List.of(new Items(false, lines.stream().map(Prose::point).toList()));
    }

    private static Item point(String line) {
        Matcher numbered = NUMBER.matcher(line);
        return numbered.matches() ? new Item(numbered.group(1), List.of(Run.plain(numbered.group(2)))) : new Item("-", List.of(Run.plain(line)));
    }

    private static void add(List<String> lines, List<Block> blocks) {
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i < lines.size() && kind(lines.get(i)) == kind(lines.get(from))) continue;
            blocks.add(block(lines.subList(from, i)));
            from = i;
        }
    }

    private static Block block(List<String> lines) {
        return switch (kind(lines.getFirst())) {
            case BULLETS -> new Items(false, items(lines, BULLET));
            case NUMBERS -> new Items(true, items(lines, NUMBER));
            case TEXT -> Block.text(String.join("\n", lines));
        };
    }

    private static Kind kind(String line) {
        if (BULLET.matcher(line).matches()) return Kind.BULLETS;
        return NUMBER.matcher(line).matches() ? Kind.NUMBERS : Kind.TEXT;
    }

    private static List<Item> items(List<String> lines, Pattern pattern) {
        List<Item> items = new ArrayList<>();
        for (String line : lines) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches()) items.add(new Item(matcher.group(1), List.of(Run.plain(matcher.group(2)))));
        }
        return items;
    }
}
