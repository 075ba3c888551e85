package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random Dutch as decisions are written, from few words and few sentences, so that words, sentences and whole units repeat.
 * With Frisian, Greek and Arabic names, amounts, dates, article numbers, and now and then signs that nobody types on purpose.
 */
public final class DutchDecision {

    private static final List<String> WORDS = List.of("de", "de", "het", "een", "raad", "raad", "gemeenteraad", "college", "bomen", "bomen,", "en", "of", "in", "niet", "wijk", "Oost", "plan", "krediet",
            "€ 1.250.000,00", "€ 100", "5 %", "1 januari 2027", "artikel 2.29", "artikel 3", "o.a.", "niet-ontvankelijk", "burger-", "’s", "vóór", "(tijdelijk)", "vast", "stelt", "geeft", "jaarlijks",
            "sûnens", "Ελένη", "محمد", "naïef", "3°", "beslispunt 2", "A2-weg", "co-financiering", "bv.", "“groen”", "–");
    private static final List<String> SENTENCES = List.of("De raad stelt het plan vast.", "De raad stelt het krediet vast op € 5.000.", "Het college voert dit uit vóór 1 januari 2027;", "De raad hoort de raad.",
            "Artikel 2.29 is van toepassing;", "Niet-ontvankelijk is het verzoek o.a. als het te laat is:", "De kosten zijn € 1.000.");
    private static final List<String> ODD = List.of("\u00AD", "e\u0301", "👩\u200D👧", "\t", "\u200B", "\r\n", "\uD83D", "<b>", "\"", "•", "''", "--", "🇳🇱", "\u0301", "\u200D", "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", "\u200C");

    private DutchDecision() {
    }

    /** A unit of one to some tens of words on one line, without straight quotes. */
    public static Arbitrary<String> line() {
        Arbitrary<String> words = Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(25).map(list -> String.join(" ", list));
        Arbitrary<String> sentences = Arbitraries.of(SENTENCES).list().ofMinSize(1).ofMaxSize(6).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(words, sentences, Combinators.combine(sentences, words).as((one, two) -> one + " " + two));
    }

    /** Any text: lines, empty lines, odd signs, no text at all. */
    public static Arbitrary<String> any() {
        Arbitrary<String> odd = Combinators.combine(line(), Arbitraries.of(ODD), Arbitraries.integers().between(0, 400))
                .as((text, sign, at) -> new StringBuilder(text).insert(Math.min(at, text.length()), sign).toString());
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, line()), net.jqwik.api.Tuple.of(3, odd), net.jqwik.api.Tuple.of(1, Arbitraries.of("", " ", "\n"))).list().ofMaxSize(4).map(parts -> String.join("\n", parts));
    }

    /** The same text with some words out, in, or doubled; decided by the seed alone. */
    public static String edited(String text, long seed) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        for (int i = random.nextInt(5); i >= 0; i--) {
            int at = random.nextInt(words.size() + 1);
            switch (at == words.size() ? 0 : random.nextInt(4)) {
                case 0 -> words.add(at, WORDS.get(random.nextInt(WORDS.size())));
                case 1 -> words.remove(at);
                case 2 -> words.set(at, WORDS.get(random.nextInt(WORDS.size())));
                default -> words.add(at, words.get(random.nextInt(words.size())));
            }
        }
        return String.join(" ", words);
    }

    /** A decision with two to seven beslispunten. */
    public static Arbitrary<List<TekstEenheid>> beslispunten() {
        return line().list().ofMinSize(2).ofMaxSize(7).map(lines -> IntStream.range(0, lines.size())
                .mapToObj(i -> new TekstEenheid("beslispunt-" + (i + 1), "", TekstEenheid.Soort.BESLISPUNT, String.valueOf(i + 1), "beslispunt " + (i + 1), PlainText.of(lines.get(i)), true)).toList());
    }

    /** A verordening of some artikelen, some with leden, some leden with onderdelen, as the reader reads it. */
    public static Arbitrary<List<TekstEenheid>> verordening() {
        Arbitrary<String> sentence = Arbitraries.of(SENTENCES);
        Arbitrary<String> lid = Combinators.combine(sentence, sentence.list().ofMaxSize(3)).as((lead, parts) -> lead + IntStream.range(0, parts.size())
                .mapToObj(i -> "\n" + (char) ('a' + i) + ". " + parts.get(i)).collect(Collectors.joining()));
        Arbitrary<String> artikel = Arbitraries.oneOf(sentence, lid.list().ofMinSize(2).ofMaxSize(4)
                .map(leden -> IntStream.range(0, leden.size()).mapToObj(i -> (i + 1) + ". " + leden.get(i)).collect(Collectors.joining("\n"))));
        return artikel.list().ofMinSize(1).ofMaxSize(5).map(artikelen -> OntwerpbesluitReader.read("Besluit:\n" + IntStream.range(0, artikelen.size())
                .mapToObj(i -> "Artikel " + (i + 1) + " Titel\n" + artikelen.get(i)).collect(Collectors.joining("\n"))));
    }
}
