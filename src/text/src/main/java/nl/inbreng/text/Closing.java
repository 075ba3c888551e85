package nl.inbreng.text;

import java.util.BitSet;
import java.util.List;

/** Where a decision is closed: at "Aldus vastgesteld", or at the signatures when nothing of that kind stands above them. */
final class Closing {

    private final List<Paragraph> paragraphs;
    private final BitSet amidUnits = new BitSet();   // from where numbered units follow in the same document

    /** Looks once at each paragraph. */
    Closing(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        boolean follows = false;
        for (int at = paragraphs.size() - 1; at >= 0; at--) {
            amidUnits.set(at, follows);
            String line = paragraphs.get(at).printed();
            follows = isUnit(paragraphs.get(at)) || follows && !Phrase.ANNEX.is(line) && !Phrase.SECTION.is(line);
        }
    }

    /** "A. Jansen" is no unit, and neither is what comes behind a dash. */
    private static boolean isUnit(Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case ARTICLE, NAMED, NUMBER, BARE, SUBNUMBER, DEGREE, LETTER, ROMAN -> true;
            case NONE, UPPER, BULLET -> false;
        };
    }

    /** Whether this paragraph says that and when the decision was taken. */
    boolean isFormal(int at) {
        return Phrase.CLOSING.is(paragraphs.get(at).printed());
    }

    /** Whether signatures begin here, or the heading or the place and day above them. "De griffier" with units behind it is a heading, and below a colon an item of a list. */
    boolean isSigned(int at) {
        boolean dated = at + 1 < paragraphs.size() && Phrase.DATED.is(paragraphs.get(at).printed()) && Phrase.SIGNATURE.is(paragraphs.get(at + 1).printed());
        boolean heads = Phrase.SIGNING.is(paragraphs.get(at).printed());
        return (dated || heads || Phrase.SIGNATURE.is(paragraphs.get(at).printed())) && !amidUnits.get(at) && !isAnnounced(at);
    }

    /** Whether the paragraph above ends in a colon, so that this one belongs to it. */
    boolean isAnnounced(int at) {
        return at > 0 && paragraphs.get(at - 1).printed().endsWith(":");
    }
}
