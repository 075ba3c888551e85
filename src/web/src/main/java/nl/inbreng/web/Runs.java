package nl.inbreng.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.inbreng.text.WordDiff;
import nl.inbreng.web.parts.TextRun;

/** A difference in words as runs of text to show. Put together without what is new they give the old text, without what goes the new one. */
public final class Runs {

    private static final Pattern PIECE = Pattern.compile("\\s+|\\S+");

    private Runs() {}

    /** All runs in reading order. */
    public static List<TextRun> of(WordDiff diff) {
        List<TextRun> runs = new ArrayList<>();
        for (WordDiff.Part part : diff.parts()) {
            switch (part.kind()) {
                case GELIJK -> same(runs, part);
                case VERVALT -> runs.add(TextRun.removed(part.was()));
                case NIEUW -> runs.add(TextRun.added(part.wordt()));
            }
        }
        return runs;
    }

    /** Words that stay may stand apart otherwise: then the spaces between them go and come. */
    private static void same(List<TextRun> runs, WordDiff.Part part) {
        List<String> was = pieces(part.was());
        List<String> wordt = pieces(part.wordt());
        if (part.was().equals(part.wordt()) || was.size() != wordt.size()) {
            runs.add(TextRun.same(part.wordt()));
            return;
        }
        for (int i = 0; i < was.size(); i++) {
            if (was.get(i).isBlank() && !was.get(i).equals(wordt.get(i))) {
                runs.add(TextRun.removed(was.get(i)));
                runs.add(TextRun.added(wordt.get(i)));
            } else {
                runs.add(TextRun.same(wordt.get(i)));
            }
        }
    }

    private static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }
}
