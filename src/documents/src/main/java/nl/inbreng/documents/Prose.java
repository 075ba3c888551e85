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

    /** Blank lines part paragraphs; lines that all begin with a dash or a number are a list. */
    static List<Block> of(String typed) {
        List<Block> blocks = new ArrayList<>();
        for (String part : typed.replace("\r\n", "\n").replace('\r', '\n').split("\n[ \\t]*\n")) {
            if (!part.isBlank()) blocks.add(block(part.strip()));
        }
        return blocks;
    }

    private static Block block(String part) {
        List<String> lines = part.lines().toList();
        if (lines.stream().allMatch(line -> BULLET.matcher(line).matches())) return new Items(false, items(lines, BULLET));
        if (lines.stream().allMatch(line -> NUMBER.matcher(line).matches())) return new Items(true, items(lines, NUMBER));
        return Block.text(part);
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
