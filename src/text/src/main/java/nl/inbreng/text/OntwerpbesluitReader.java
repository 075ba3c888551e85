package nl.inbreng.text;

import static nl.inbreng.text.TekstEenheid.Soort.AANHEF;
import static nl.inbreng.text.TekstEenheid.Soort.ALINEA;
import static nl.inbreng.text.TekstEenheid.Soort.KOP;
import static nl.inbreng.text.TekstEenheid.Soort.SLOT;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads the draft decision (ontwerpbesluit) out of plain text, also text that came line by line out of a PDF:
 * headings, aanhef, beslispunten or artikelen with leden and onderdelen, and the closing. No word is lost.
 * What stands outside the decision is kept and locked. The result is a proposal: the griffie confirms it.
 */
public final class OntwerpbesluitReader {

    private final List<Paragraph> paragraphs;
    private final Closing closing;
    private final BitSet quoted;
    private final List<Node> roots = new ArrayList<>();

    private OntwerpbesluitReader(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.closing = new Closing(paragraphs);
        this.quoted = Quotations.in(paragraphs);
    }

    /** The units in reading order; empty for a text without visible characters. Never throws, linear in the length. */
    public static List<TekstEenheid> read(String text) {
        return new OntwerpbesluitReader(LineJoiner.paragraphs(Line.read(text))).found().eenheden();
    }

    /**
     * The units of lines that are cut already, as out of a file, with for each unit the line on which it begins.
     *
     * @param eenheden units in reading order
     * @param lines    for each unit the index of its first line in what was read
     */
    public record Found(List<TekstEenheid> eenheden, List<Integer> lines) {
        public Found {
            eenheden = List.copyOf(eenheden);
            lines = List.copyOf(lines);
        }
    }

    /** The units of cut lines; as {@link #read(String)} for those lines joined by line ends. */
    public static Found read(List<String> lines) {
        return new OntwerpbesluitReader(LineJoiner.paragraphs(Line.read(lines))).found();
    }

    private Found found() {
        int start = new DecisionStart(paragraphs, quoted).place();
        locked(0, start, true);
        int end = decision(start);
        int behind = closing(end);
        locked(behind, paragraphs.size(), false);
        return UnitList.of(roots);
    }

    private void locked(int from, int to, boolean beforeDecision) {
        boolean preamble = false;
        for (int i = from; i < to; i++) {
            Paragraph paragraph = paragraphs.get(i);
            preamble |= beforeDecision && (Phrase.PREAMBLE.is(paragraph.printed()) || Phrase.ENACTING.ends(paragraph.printed()));
            TekstEenheid.Soort soort = preamble ? AANHEF : paragraph.looksLikeHeading() ? KOP : ALINEA;
            roots.add(Node.locked(soort, paragraph.printed()).at(paragraph.place()));
        }
    }

    private int decision(int start) {
        DecisionTree tree = new DecisionTree();
        boolean formal = start > 0 && Phrase.ENACTING.ends(paragraphs.get(start - 1).printed());
        int at = start;
        while (at < paragraphs.size() && !ends(at, tree, formal)) {
            if (quoted.get(at)) {
                tree.quote(paragraphs.get(at));
            } else {
                tree.add(paragraphs.get(at), at + 1 < paragraphs.size() && paragraphs.get(at + 1).kind() == Marker.Kind.ARTICLE);
            }
            at++;
        }
        addDecision(tree.roots());
        return at;
    }

    /** Paragraphs before the first number belong to the aanhef. */
    private void addDecision(List<Node> top) {
        boolean numbered = top.stream().anyMatch(OntwerpbesluitReader::isNumbered);
        boolean before = true;
        for (Node node : top) {
            before &= !isNumbered(node);
            roots.add(numbered && before && node.soort() == ALINEA ? node.lockedAs(AANHEF) : node);
        }
    }

    private static boolean isNumbered(Node node) {
        return node.marker().kind() != Marker.Kind.NONE;
    }

    private boolean ends(int at, DecisionTree tree, boolean formal) {
        Paragraph paragraph = paragraphs.get(at);
        String line = paragraph.printed();
        if (quoted.get(at) || closing.isFormal(at)) {
            return !quoted.get(at);
        }
        if (tree.awaitsText() || paragraph.kind() == Marker.Kind.ARTICLE) {
            return false;
        }
        boolean heads = !formal && paragraph.kind() == Marker.Kind.NONE && paragraph.looksLikeHeading() && !closing.isAnnounced(at);
        boolean divides = tree.isDivided() && isAboveNext(at) && !Phrase.EXPLANATION.is(line);
        boolean section = !tree.hasArticles() && (Phrase.SECTION.is(line) && !divides || heads);
        return Phrase.ANNEX.is(line) || section || closing.isSigned(at);
    }

    private boolean isAboveNext(int at) {
        return at + 1 < paragraphs.size() && paragraphs.get(at + 1).kind() == Marker.Kind.SUBNUMBER
                && paragraphs.get(at + 1).marker().number().startsWith(paragraphs.get(at).marker().number() + ".");
    }

    /** The closing runs from "Aldus vastgesteld" or the signatures to the next annex. */
    private int closing(int start) {
        int at = start;
        while (at < paragraphs.size() && (at > start || closing.isFormal(at) || closing.isSigned(at)) && !Phrase.ANNEX.is(paragraphs.get(at).printed())) {
            roots.add(Node.locked(SLOT, paragraphs.get(at).printed()).at(paragraphs.get(at).place()));
            at++;
        }
        return at;
    }
}
