package nl.inbreng.text;

import java.util.List;

/**
 * Words of a changed unit that share one origin.
 *
 * @param soort whether they stay, go or are new
 * @param tekst the words, with white space; never empty
 * @param ids   the amendementen that took them out or put them in, in the order of adoption; none for words that stay
 */
public record SourcedWords(WordDiff.Kind soort, String tekst, List<String> ids) {
    public SourcedWords {
        ids = List.copyOf(ids);
    }
}
