package nl.inbreng.text;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which paragraphs are text that another one sets: between quotation marks, behind "Artikel 4 komt te luiden:" or "luidende:" up to the next number of the list
 * in which that stands, or from an artikel in a list of changes ("A.") to the next letter of that list. Its numbers are not those of the decision.
 * Linear: a quotation is looked for in a bounded number of paragraphs.
 */
final class Quotations {

    private static final int LONGEST = 200;
    private static final Pattern SETS = Pattern.compile("(?!.*(?:vast te stellen|vastgesteld|vaststel)).*(?:te luiden|luidende) ?:", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern AMENDS = Pattern.compile("\\bartikel(?:en)? \\d|\\bartikel [IVXLC]+\\b|te voegen|toegevoegd|ingevoegd", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGES = Pattern.compile("te luiden|luidende|verval(?:t|len)|vervangen|ingevoegd|toegevoegd|gewijzigd|ingetrokken|te (?:trekken|stellen|wijzigen|voegen)", Pattern.CASE_INSENSITIVE);

    private final List<Paragraph> paragraphs;
    private boolean amending;   // in "Artikel I", which changes another verordening
    private final OpenLists open = new OpenLists();

    private Quotations(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** The places of paragraphs that are quoted. */
    static BitSet in(List<Paragraph> paragraphs) {
        Quotations quotations = new Quotations(paragraphs);
        BitSet quoted = new BitSet();
        for (int at = 1; at < paragraphs.size(); at++) {
            boolean article = paragraphs.get(at - 1).kind() == Marker.Kind.ARTICLE && !quoted.get(at - 1);
            if (!quoted.get(at - 1)) {
                quotations.open.take(paragraphs.get(at - 1).marker());
            }
            quotations.amending = article ? paragraphs.get(at - 1).marker().isAmending() : quotations.amending;
            if (paragraphs.get(at - 1).printed().endsWith(":")) {
                int end = quotations.end(at);
                quoted.set(at, end);
                at = Math.max(at, end - 1);
            }
        }
        return quoted;
    }

    /** Behind the last paragraph of the quotation that begins here; here when none does. */
    private int end(int at) {
        Paragraph above = paragraphs.get(at - 1);
        Paragraph first = paragraphs.get(at);
        if (QuotationMarks.open(first.printed())) {
            return between(at);
        }
        if (isSet(above, first)) {
            return set(at);
        }
        boolean bare = amending && first.kind() == Marker.Kind.ARTICLE && !first.marker().isAmending() && above.kind() == Marker.Kind.UPPER;
        return bare ? bare(at) : at;
    }

    /** Whether this is what the item above it sets. "De verordening, luidende:" above its own first artikel sets no other text; below a dash another dash is the next item. */
    private boolean isSet(Paragraph above, Paragraph first) {
        boolean item = above.kind() != Marker.Kind.NONE || amending;
        boolean next = first.kind() == Marker.Kind.NONE || first.kind() == Marker.Kind.BULLET && above.kind() == Marker.Kind.BULLET;
        boolean own = first.kind() == Marker.Kind.ARTICLE && !AMENDS.matcher(above.printed()).find();
        return item && !next && !own && SETS.matcher(above.printed()).matches();
    }

    /** What is numbered as it will read: up to the next number of any list around it, the next heading or the closing. Nothing when that is too far. */
    private int set(int from) {
        int limit = IntStream.range(from + 1, paragraphs.size()).filter(at -> at - from > LONGEST || endsList(paragraphs.get(at)) || divides(paragraphs.get(at))).findFirst().orElse(paragraphs.size());
        if (limit - from > LONGEST) {
            return from;
        }
        Map<Marker.Kind, List<Integer>> ends = IntStream.range(from + 1, limit).filter(at -> open.goesOn(paragraphs.get(at).marker())).boxed()
                .collect(Collectors.groupingBy(at -> paragraphs.get(at).marker().list()));
        return ends.values().stream().mapToInt(places -> goesOn(from, places)).min().orElse(limit);
    }

    private static boolean divides(Paragraph paragraph) {
        String line = paragraph.printed();
        return Phrase.SECTION.is(line) || Phrase.CHAPTER.is(line) || Phrase.PROPOSAL.is(line);
    }

    /** Where the list around a quotation goes on. What is set can count on to the same number: then the one that says that something changes is of the list, and else the second one. */
    private int goesOn(int from, List<Integer> places) {
        return places.stream().filter(at -> !countsOn(from, at)).findFirst()
                .or(() -> places.stream().filter(at -> places.size() > 1 && CHANGES.matcher(paragraphs.get(at).text()).find()).findFirst())
                .orElse(places.get(places.size() > 1 ? 1 : 0));
    }

    /** Whether this number comes directly after the one before it in the quotation. */
    private boolean countsOn(int from, int at) {
        Marker marker = paragraphs.get(at).marker();
        return IntStream.iterate(at - 1, before -> before >= from, before -> before - 1).mapToObj(before -> paragraphs.get(before).marker())
                .filter(before -> before.list() == marker.list()).findFirst().filter(before -> OpenLists.isNext(before.number(), marker)).isPresent();
    }

    /** An artikel that stands as it will read: up to the next letter, and below the last letter of a list up to the next artikel of the decision. */
    private int bare(int from) {
        Marker item = paragraphs.get(from - 1).marker();
        Optional<Integer> end = search(from, at -> isNext(item, paragraphs.get(at)) || endsList(paragraphs.get(at)));
        boolean goesOn = end.isPresent() && isNext(item, paragraphs.get(end.get()));
        return goesOn || end.isPresent() && !item.isFirst() ? end.get() : from;
    }

    private static boolean isNext(Marker item, Paragraph paragraph) {
        return paragraph.kind() == Marker.Kind.UPPER && !paragraph.marker().isFirst() && paragraph.marker().follows(item.number());
    }

    private static boolean endsList(Paragraph paragraph) {
        String line = paragraph.printed();
        boolean signed = line.endsWith(",") && Phrase.SIGNATURE.is(line);
        return paragraph.marker().isAmending() || Phrase.ANNEX.is(line) || Phrase.CLOSING.is(line) || signed;
    }

    /** A quotation that is closed before something else begins; else the marks tell nothing. */
    private int between(int from) {
        char mark = paragraphs.get(from).printed().charAt(0);
        int open = 0;
        for (int at = from; at < Math.min(paragraphs.size(), from + LONGEST) && (at == from || !breaksOff(at, mark)); at++) {
            open += QuotationMarks.opened(paragraphs.get(at).printed(), mark);
            if (open <= 0) {
                return at + 1;
            }
        }
        return from;
    }

    private boolean breaksOff(int at, char mark) {
        Paragraph paragraph = paragraphs.get(at);
        boolean another = paragraphs.get(at - 1).printed().endsWith(":") && paragraph.printed().startsWith(String.valueOf(mark));
        return another || Phrase.CLOSING.is(paragraph.printed()) || amending && paragraph.marker().isAmending();
    }

    private Optional<Integer> search(int from, IntPredicate found) {
        return IntStream.range(from, Math.min(paragraphs.size(), from + LONGEST)).filter(found).boxed().findFirst();
    }
}
