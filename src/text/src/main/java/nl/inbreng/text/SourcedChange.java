package nl.inbreng.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inbreng.domain.inhoud.Wijziging;

/**
 * A change and who asked for it.
 *
 * @param ids    ids of the amendementen, in the order in which they were adopted
 * @param closer its text with who asked for each word; empty when all of it was asked by all of them
 */
record SourcedChange(Wijziging change, List<String> ids, Optional<SourcedText> closer) {

    SourcedChange(Wijziging change, List<String> ids) {
        this(change, ids, Optional.empty());
    }

    /** The changes of a proposal, all asked by that one; a unit that it opened and left as it was is none of them. */
    static List<SourcedChange> of(Proposal proposal) {
        return proposal.wijzigingen().stream().filter(each -> each.actie() != Wijziging.Actie.VERVANG || !each.changesNothing()).map(each -> new SourcedChange(each, List.of(proposal.id()))).toList();
    }

    /** One by one what it does: a unit that moves and reads otherwise is a change of its words, and a move. */
    Stream<SourcedChange> apart() {
        Wijziging both = change;
        if (!both.actie().moves() || both.wordt().isBlank() || Edit.words(both.wordt()).equals(Edit.words(both.was()))) {
            return Stream.of(this);
        }
        Wijziging words = new Wijziging(both.eenheidSleutel(), both.citeertitel(), both.was(), both.wordt());
        Wijziging move = new Wijziging(both.eenheidSleutel(), both.citeertitel(), both.was(), both.was(), "", both.actie(), both.naast());
        return Stream.of(new SourcedChange(words, ids), new SourcedChange(move, ids));
    }

    /** Whether it puts words in or takes them out, and not only spaces. */
    boolean asksWords() {
        return !Edit.words(change.was()).equals(Edit.words(change.wordt()));
    }

    /** Also asked for by others, who ask the same. */
    SourcedChange and(SourcedChange same) {
        Optional<SourcedText> both = change.actie().adds() ? Optional.of(sourced("").and(same.sourced(""))) : Optional.empty();
        return new SourcedChange(change, SourcedText.union(ids, same.ids), both);
    }

    /** With what a later change made of its text. @param other the change as it is then @param base the text that this one changes; empty for a new one */
    SourcedChange then(Wijziging other, SourcedChange later, String base) {
        return new SourcedChange(other, later.asksWords() ? SourcedText.union(ids, later.ids) : ids, later.closer.map(sourced(base)::then));
    }

    /** The new text with who asked for each difference. @param base the text that it changes; empty for a new one */
    SourcedText sourced(String base) {
        SourcedText all = SourcedText.of(base, change.wordt(), ids);
        return closer.map(all::refined).orElse(all);
    }
}
