package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Does with a list of beslispunten what the sentences of an amendement say, as a griffier would with pen and paper: the oracle
 * for {@link AmendingSentence}. It knows nothing of how the sentences are made. All of them speak of the old text and numbers.
 */
final class SentenceReader {

    private static final Pattern DROPPED = Pattern.compile("Beslispunt(?:en)? ([^\"]*) verval(?:t|len)\\.");
    private static final Pattern REPLACED = Pattern.compile("Beslispunt (\\w+) komt te luiden: \"(.*)\"", Pattern.DOTALL);
    private static final Pattern IN = Pattern.compile("In beslispunt (\\w+) (.*)\\.", Pattern.DOTALL);
    private static final Pattern ADDED = Pattern.compile("(Na|Vóór) beslispunt (\\w+) (?:wordt|worden) \\p{L}+ beslispunt(?:en)? ingevoegd, luidende: \"(.*)\"", Pattern.DOTALL);
    private static final Pattern MOVED = Pattern.compile("Beslispunt (\\w+) wordt verplaatst en komt (na|vóór) beslispunt (\\w+) te staan, als beslispunt (\\w+)\\.");
    private static final Pattern PHRASE = Pattern.compile("\\G(?:, | en )?(?:wordt \"([^\"]*)\" vervangen door \"([^\"]*)\"|vervalt \"([^\"]*)\"|wordt na \"([^\"]*)\" ingevoegd: \"([^\"]*)\"|wordt vóór \"([^\"]*)\" ingevoegd: \"([^\"]*)\")");

    private final List<String> numbers;
    private final Map<String, String> texts = new TreeMap<>();
    private final Set<String> away = new HashSet<>();
    private final Map<Integer, List<String[]>> gaps = new TreeMap<>();

    private SentenceReader(List<TekstEenheid> units) {
        numbers = units.stream().map(TekstEenheid::nummer).toList();
        units.forEach(unit -> texts.put(unit.nummer(), unit.tekst()));
    }

    /** Numbers and texts, as "2a. tekst", after all sentences. @throws IllegalStateException when a sentence cannot be followed */
    static List<String> apply(List<TekstEenheid> units, List<String> sentences) {
        SentenceReader reader = new SentenceReader(units);
        sentences.stream().filter(sentence -> !sentence.startsWith("De onderdelen van het besluit")).forEach(reader::read);
        List<String> result = new ArrayList<>();
        for (int i = 0; i <= reader.numbers.size(); i++) {
            reader.gaps.getOrDefault(i, List.of()).stream().sorted(Comparator.comparing((String[] one) -> one[0].length()).thenComparing(one -> one[0])).forEach(one -> result.add(one[0] + ". " + one[1]));
            if (i < reader.numbers.size() && !reader.away.contains(reader.numbers.get(i))) {
                result.add(reader.numbers.get(i) + ". " + reader.texts.get(reader.numbers.get(i)));
            }
        }
        return result;
    }

    private void read(String sentence) {
        Matcher dropped = DROPPED.matcher(sentence);
        Matcher replaced = REPLACED.matcher(sentence);
        Matcher in = IN.matcher(sentence);
        Matcher added = ADDED.matcher(sentence);
        Matcher moved = MOVED.matcher(sentence);
        if (dropped.matches()) {
            away.addAll(list(dropped.group(1)));
        } else if (replaced.matches()) {
            texts.put(replaced.group(1), replaced.group(2));
        } else if (in.matches()) {
            texts.put(in.group(1), words(texts.get(in.group(1)), in.group(2)));
        } else if (added.matches()) {
            Stream.of(added.group(3).split("\n")).forEach(line -> gap(added.group(1), added.group(2)).add(line.split("\\. ", 2)));
        } else if (moved.matches()) {
            away.add(moved.group(1));
            gap(moved.group(2), moved.group(3)).add(new String[]{moved.group(4), texts.get(moved.group(1))});
        } else {
            throw new IllegalStateException("what is meant by: " + sentence);
        }
    }

    private List<String[]> gap(String side, String number) {
        return gaps.computeIfAbsent(numbers.indexOf(number) + (side.equalsIgnoreCase("na") ? 1 : 0), at -> new ArrayList<>());
    }

    private List<String> list(String written) {
        List<String> all = new ArrayList<>();
        for (String part : written.split(", | en (?!met)")) {
            String[] ends = part.split(" tot en met ");
            all.addAll(numbers.subList(numbers.indexOf(ends[0]), numbers.indexOf(ends[ends.length - 1]) + 1));
        }
        return all;
    }

    private static String words(String was, String phrases) {
        List<Object[]> edits = new ArrayList<>();
        Matcher phrase = PHRASE.matcher(phrases);
        int end = 0;
        while (phrase.find()) {
            end = phrase.end();
            String quoted = Stream.of(1, 3, 4, 6).map(phrase::group).filter(one -> one != null).findFirst().orElseThrow();
            int from = find(was, quoted);
            int to = from + quoted.length();
            if (phrase.group(1) != null || phrase.group(3) != null) {
                edits.add(new Object[]{from, to, phrase.group(1) == null ? "" : phrase.group(2)});
            } else if (phrase.group(4) != null) {
                edits.add(new Object[]{to, to, " " + phrase.group(5)});
            } else {
                edits.add(new Object[]{from, from, phrase.group(7) + " "});
            }
        }
        if (end != phrases.length()) {
            throw new IllegalStateException("what is meant by: " + phrases);
        }
        StringBuilder text = new StringBuilder(was);
        edits.stream().sorted(Comparator.comparing((Object[] edit) -> (Integer) edit[0]).reversed()).forEach(edit -> text.replace((Integer) edit[0], (Integer) edit[1], (String) edit[2]));
        return text.toString();
    }

    /** The one place where these words stand as whole words. */
    private static int find(String text, String quoted) {
        int found = -1;
        for (int at = text.indexOf(quoted); at >= 0; at = text.indexOf(quoted, at + 1)) {
            if (!isInWord(text, at, quoted.charAt(0)) && !isInWord(text, at + quoted.length(), quoted.charAt(quoted.length() - 1))) {
                if (found >= 0) {
                    throw new IllegalStateException("twice in the text: " + quoted);
                }
                found = at;
            }
        }
        if (found < 0) {
            throw new IllegalStateException("not in the text: " + quoted);
        }
        return found;
    }

    /** Nobody reads "raad" in "gemeenteraad", nor a comma of a sentence inside a number; but "2" may be read in "artikel 2". */
    private static boolean isInWord(String text, int at, char edge) {
        return Character.isLetterOrDigit(edge) && at > 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at));
    }
}
