package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Finding.Code;

/**
 * Guesses whether an amendement is about more than one subject (V4): it changes several artikelen or beslispunten, and no cited
 * number, no amount, no word that goes or comes and no telling word links them. Work grows with the square of the artikelen changed.
 */
final class SubjectCheck {

    private static final Pattern AMOUNT = Pattern.compile("€.*|\\d.*(?:€|eur|euro)");
    private static final int CHANGED_WORD = 4;
    private static final int TELLING_WORD = 7;
    /** Words of every decision, which tell nothing about its subject. */
    private static final Set<String> COMMON = Set.of("voor", "niet", "deze", "zijn", "wordt", "worden", "door", "over", "naar", "alle", "meer", "minder", "geen", "ieder", "elke", "welke",
            "tussen", "onder", "zoals", "alleen", "ook", "voordat", "nadat", "stellen", "vaststellen", "vastgesteld", "beschikbaar", "besluit", "besluiten", "college", "gemeente", "gemeenteraad", "verordening",
            "artikel", "artikelen", "beslispunt", "beslispunten", "raadsvoorstel", "voorstel", "burgemeester", "wethouders", "bedoeld", "genoemde", "hiervoor", "daarvoor", "volgende", "uitvoering", "uitvoeren");

    /** What is changed within one artikel or beslispunt: its words that go or come, and all telling words in it. */
    private record Subject(TekstEenheid unit, Set<String> changed, Set<String> telling, String texts) {
    }

    private final UnitTree tree;
    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final List<Set<String>> linked = new ArrayList<>();

    SubjectCheck(UnitTree tree) {
        this.tree = tree;
    }

    Optional<Finding> of(List<Wijziging> changes) {
        changes.forEach(this::read);
        for (Subject subject : subjects.values()) {
            List<Set<String>> near = linked.stream().filter(group -> group.stream().anyMatch(key -> areLinked(subjects.get(key), subject))).toList();
            Set<String> joined = new LinkedHashSet<>();
            near.forEach(joined::addAll);
            joined.add(subject.unit().sleutel());
            linked.removeAll(near);
            linked.add(joined);
        }
        if (linked.size() < 2) {
            return Optional.empty();
        }
        Comparator<String> reading = Comparator.comparingInt(List.copyOf(tree.keys())::indexOf);
        List<String> names = linked.stream().map(group -> group.stream().min(reading).orElseThrow()).sorted(reading).map(key -> UnitTree.whole(subjects.get(key).unit())).toList();
        return Optional.of(Finding.general(Code.V4, "", "Uw wijzigingen lijken over verschillende dingen te gaan: " + UnitNames.joined(names)
                + ". De raad stemt over alles tegelijk. Maak liever voor elk onderwerp een eigen amendement."));
    }

    /** A new unit belongs to the subject of its neighbour. */
    private void read(Wijziging change) {
        TekstEenheid unit = tree.find(change.eenheidSleutel()).orElseThrow();
        TekstEenheid root = unit;
        while (!tree.parent(root.sleutel()).isEmpty()) {
            root = tree.find(tree.parent(root.sleutel())).orElseThrow();
        }
        String was = change.actie().adds() ? "" : unit.tekst();
        Set<String> changed = new HashSet<>();
        WordDiff.between(was, change.wordt()).parts().stream().filter(part -> part.kind() != WordDiff.Kind.GELIJK).forEach(part -> keep(changed, part.text(), CHANGED_WORD));
        String texts = was + "\n" + change.wordt();
        Set<String> telling = new HashSet<>();
        keep(telling, texts, TELLING_WORD);
        subjects.merge(root.sleutel(), new Subject(root, changed, telling, texts), SubjectCheck::both);
    }

    private static Subject both(Subject one, Subject two) {
        one.changed().addAll(two.changed());
        one.telling().addAll(two.telling());
        return new Subject(one.unit(), one.changed(), one.telling(), one.texts() + "\n" + two.texts());
    }

    private static void keep(Set<String> words, String text, int shortest) {
        for (Token token : Tokenizer.tokens(text)) {
            String word = token.key().toLowerCase(Locale.ROOT);
            if (AMOUNT.matcher(word).matches()) {
                words.add("€");
            }
            if ((word.length() >= shortest || word.chars().anyMatch(Character::isDigit)) && !COMMON.contains(word)) {
                words.add(word);
            }
        }
    }

    private static boolean areLinked(Subject one, Subject two) {
        return !Collections.disjoint(one.changed(), two.changed()) || !Collections.disjoint(one.telling(), two.telling())
                || cites(one.texts(), two.unit()) || cites(two.texts(), one.unit());
    }

    private static boolean cites(String text, TekstEenheid unit) {
        return Pattern.compile("\\b" + Pattern.quote(UnitTree.whole(unit)) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE).matcher(text).find();
    }
}
