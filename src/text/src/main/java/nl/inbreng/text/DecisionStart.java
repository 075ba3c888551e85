package nl.inbreng.text;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Where a decision begins: behind "besluit:", else below "Beslispunten", else at the first artikel or number that is not quoted. */
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
        OptionalInt proposal = IntStream.range(0, paragraphs.size() - 1)
                .filter(i -> Phrase.PROPOSAL.is(paragraphs.get(i).printed()) && paragraphs.get(i + 1).kind() != Marker.Kind.NONE).findFirst();
        if (proposal.isPresent()) {
            return proposal.getAsInt() + 1;
        }
        return own(p -> p.kind() == Marker.Kind.ARTICLE).orElseGet(() -> own(p -> p.kind() != Marker.Kind.NONE).orElseGet(this::firstProse));
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
