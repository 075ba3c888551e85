package nl.inbreng.text;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Where a decision begins: behind "besluit:", else below the last "Besluit", else below "Beslispunten", else at the first artikel or number that is not quoted. */
final class DecisionStart {

    private final List<Paragraph> paragraphs;
    private final BitSet quoted;

    DecisionStart(List<Paragraph> paragraphs, BitSet quoted) {
        this.paragraphs = paragraphs;
        this.quoted = quoted;
    }

    /** The first paragraph of the decision; behind the last one when there is none. */
    int place() {
        OptionalInt enacting = first(p -> p.kind() != Marker.Kind.ARTICLE && Phrase.ENACTING.ends(p.printed()));
        if (enacting.isPresent()) {
            return enacting.getAsInt() + 1;
        }
        OptionalInt heading = decisionHeading();
        OptionalInt above = heading.isPresent() ? heading : IntStream.range(0, paragraphs.size() - 1).filter(i -> heads(i, Phrase.PROPOSAL)).findFirst();
        if (above.isPresent()) {
            return above.getAsInt() + 1;
        }
        return own(p -> p.kind() == Marker.Kind.ARTICLE).orElseGet(() -> own(p -> p.kind() != Marker.Kind.NONE).orElseGet(this::firstProse));
    }

    /** The last heading "Besluit" above a list: what a voorstel asks stands above the decision itself. What comes behind the closing of one, or in its annex, is not of it. */
    private OptionalInt decisionHeading() {
        OptionalInt heading = OptionalInt.empty();
        for (int i = 0; i < paragraphs.size() - 1; i++) {
            boolean over = Phrase.CLOSING.is(paragraphs.get(i).printed()) || Phrase.ANNEX.is(paragraphs.get(i).printed());
            if (heading.isPresent() && over) {
                return heading;
            }
            if (heads(i, Phrase.DECISION) && paragraphs.get(i + 1).isNumbered()) {
                heading = OptionalInt.of(i);
            }
        }
        return heading;
    }

    /** Whether this is such a heading, above a list or an artikel. Below "Artikel 5" it is the title of that. */
    private boolean heads(int i, Phrase phrase) {
        boolean title = i > 0 && paragraphs.get(i - 1).kind() == Marker.Kind.ARTICLE && paragraphs.get(i - 1).text().isEmpty();
        return !title && !quoted.get(i) && phrase.is(paragraphs.get(i).printed()) && paragraphs.get(i + 1).kind() != Marker.Kind.NONE;
    }

    /** Without any number or "besluit:": behind title and aanhef. */
    private int firstProse() {
        return first(p -> !p.looksLikeHeading() && !Phrase.PREAMBLE.is(p.printed())).orElse(paragraphs.size());
    }

    private OptionalInt first(Predicate<Paragraph> rule) {
        return IntStream.range(0, paragraphs.size()).filter(i -> rule.test(paragraphs.get(i))).findFirst();
    }

    /** The first one that is no quoted text. */
    private OptionalInt own(Predicate<Paragraph> rule) {
        return IntStream.range(0, paragraphs.size()).filter(i -> !quoted.get(i) && rule.test(paragraphs.get(i))).findFirst();
    }
}
