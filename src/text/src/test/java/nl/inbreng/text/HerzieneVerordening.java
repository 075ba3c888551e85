package nl.inbreng.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inbreng.text.TekstEenheid.Soort;

/** A made-up verordening that a college revises at random, of which it is known which unit became which. */
final class HerzieneVerordening {

    private static final List<String> WHO = List.of("Het college", "De burgemeester", "De raad", "De aanvrager", "De houder", "Een bewoner", "De griffier", "De toezichthouder");
    private static final List<String> DOES = List.of("verstrekt", "beoordeelt", "weigert", "controleert", "publiceert", "bewaart", "vermeldt", "betaalt", "meldt", "verwijdert", "plaatst", "onderhoudt");
    private static final List<String> WHAT = List.of("de vergunning", "de subsidie", "het afval", "de standplaats", "het evenement", "de bomen", "het register", "de begroting", "de speelplek", "het parkeerterrein",
            "de aanvraag", "het verslag", "de hond", "de fiets", "het terras", "de woning");
    private static final List<String> HOW = List.of("binnen acht weken", "voor 1 maart", "na overleg met de buurt", "zonder kosten", "in de openbare ruimte", "op een besloten terrein", "met toestemming van de eigenaar",
            "tijdens de zomer", "per kwartaal", "bij de ingang", "ten hoogste twee keer", "volgens het beleidsplan", "langs de dijk", "voor zover de veiligheid dat toelaat");
    private static final List<String> TITLES = List.of("Begrippen", "Aanvraag", "Weigering", "Toezicht", "Tarieven", "Slotbepaling", "Afval", "Bomen en groen", "Evenementen", "Honden", "Terrassen", "Parkeren", "Overgangsrecht", "Register",
            "Verslag aan de raad", "Standplaatsen", "Woonruimte", "Speelplekken");

    private static final List<String> STANDARD = List.of("Het college kan nadere regels stellen.", "Het college kan in bijzondere gevallen afwijken van het eerste lid.", "De raad stelt de tarieven vast.");
    private static final String VERVALLEN = "(vervallen)";

    /** A lid or opschrift, and the first names of the units that it comes from. */
    private record Part(List<Integer> from, String text) {
    }

    private static final class Artikel {
        private final int name;
        private Part title;
        private final List<Part> leden = new ArrayList<>();

        private Artikel(int name) {
            this.name = name;
        }

        /** As one that reads "(vervallen)" without an opschrift. */
        private boolean isOneText() {
            return title == null && leden.size() == 1 && leden.getFirst().text().equals(VERVALLEN);
        }
    }

    /** What the college did. */
    enum Ingreep { ARTIKEL_ERBIJ, ARTIKEL_WEG, ARTIKEL_VERPLAATST, LID_ANDERS, TITEL_ANDERS, LID_ERBIJ, LID_WEG, LID_VERPLAATST, LID_ELDERS, LID_GESPLITST, LEDEN_SAMEN }

    private final Random random;
    private final boolean repeats;
    private final List<Artikel> artikelen = new ArrayList<>();
    private int names;

    HerzieneVerordening(Random random) {
        this(random, false);
    }

    /** @param repeats with leden that read the same in several artikelen, and artikelen of which only "(vervallen)" is left */
    HerzieneVerordening(Random random, boolean repeats) {
        this.random = random;
        this.repeats = repeats;
        IntStream.range(0, 4 + random.nextInt(8)).forEach(i -> artikelen.add(artikel()));
    }

    private Artikel artikel() {
        Artikel artikel = new Artikel(names++);
        artikel.title = random.nextInt(5) == 0 ? null : new Part(List.of(names++), pick(TITLES));
        if (repeats && random.nextInt(6) == 0) {
            artikel.leden.add(new Part(List.of(names++), VERVALLEN));
            return artikel;
        }
        IntStream.rangeClosed(0, random.nextInt(4)).forEach(i -> artikel.leden.add(lid(artikel)));
        return artikel;
    }

    /** A standard lid stands in an artikel only once. */
    private Part lid(Artikel artikel) {
        String standard = repeats && random.nextInt(3) == 0 ? pick(STANDARD) : "";
        if (!standard.isEmpty() && artikel.leden.stream().noneMatch(part -> part.text().equals(standard))) {
            return new Part(List.of(names++), standard);
        }
        return new Part(List.of(names++), IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(i -> sentence()).collect(Collectors.joining(" ")));
    }

    private String sentence() {
        return pick(WHO) + " " + pick(DOES) + " " + pick(WHAT) + " " + pick(HOW) + (random.nextBoolean() ? " en " + pick(DOES) + " " + pick(WHAT) + " " + pick(HOW) : "") + ".";
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** One to eight times one of these. */
    void revise(Ingreep... kinds) {
        for (int i = 0, times = 1 + random.nextInt(8); i < times; i++) {
            revise(kinds[random.nextInt(kinds.length)]);
        }
    }

    void revise(Ingreep what) {
        Artikel one = artikelen.get(random.nextInt(artikelen.size()));
        int lid = random.nextInt(one.leden.size());
        switch (what) {
            case ARTIKEL_ERBIJ -> artikelen.add(random.nextInt(artikelen.size() + 1), artikel());
            case ARTIKEL_WEG -> artikelen.removeIf(artikel -> artikelen.size() > 2 && artikel == one);
            case ARTIKEL_VERPLAATST -> {
                artikelen.remove(one);
                artikelen.add(random.nextInt(artikelen.size() + 1), one);
            }
            case LID_ANDERS -> one.leden.set(lid, reworded(one.leden.get(lid)));
            case TITEL_ANDERS -> one.title = one.title == null ? null : new Part(one.title.from(), pick(TITLES));
            case LID_ERBIJ -> one.leden.add(random.nextInt(one.leden.size() + 1), lid(one));
            case LID_WEG -> one.leden.removeIf(part -> one.leden.size() > 1 && part == one.leden.get(lid % one.leden.size()));
            case LID_VERPLAATST -> one.leden.add(random.nextInt(one.leden.size()), one.leden.remove(lid));
            case LID_ELDERS -> elsewhere(one, lid);
            case LID_GESPLITST -> split(one, lid);
            case LEDEN_SAMEN -> join(one, lid);
        }
    }

    private Part reworded(Part part) {
        if (part.text().equals(VERVALLEN)) {
            return part;
        }
        List<String> words = new ArrayList<>(List.of(part.text().split(" ")));
        for (int i = 0, times = 1 + random.nextInt(Math.max(1, words.size() / 3)); i < times; i++) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.set(at, pick(List.of("nimmer", "voortaan", "eerst", "gratis", "jaarlijks", "schriftelijk", "alleen", "mede", "digitaal", "vooraf")));
                case 1 -> words.add(at, pick(List.of("in elk geval", "desgevraagd", "zo nodig", "uiterlijk", "steeds")));
                default -> words.remove(words.size() > 3 ? at : 0);
            }
        }
        return new Part(part.from(), String.join(" ", words));
    }

    private void elsewhere(Artikel one, int lid) {
        Artikel other = artikelen.get(random.nextInt(artikelen.size()));
        if (one.leden.size() > 1) {
            other.leden.add(random.nextInt(other.leden.size() + (other == one ? 0 : 1)), one.leden.remove(lid));
        }
    }

    private void split(Artikel one, int lid) {
        Part whole = one.leden.get(lid);
        int end = whole.text().indexOf(". ");
        if (end > 0) {
            one.leden.set(lid, new Part(whole.from(), whole.text().substring(0, end + 1)));
            one.leden.add(lid + 1, new Part(whole.from(), whole.text().substring(end + 2)));
        }
    }

    private void join(Artikel one, int lid) {
        if (lid > 0) {
            Part second = one.leden.remove(lid);
            Part first = one.leden.remove(lid - 1);
            Set<Integer> from = new HashSet<>(first.from());
            from.addAll(second.from());
            one.leden.add(lid - 1, new Part(List.copyOf(from), first.text() + " " + second.text()));
        }
    }

    /** As read from a document: numbered from 1. */
    List<TekstEenheid> units() {
        List<TekstEenheid> units = new ArrayList<>();
        write((unit, from) -> units.add(unit));
        return units;
    }

    /** First names of the units that each unit comes from, by its key as numbered now. */
    Map<String, Set<Integer>> names() {
        Map<String, Set<Integer>> names = new LinkedHashMap<>();
        write((unit, from) -> names.put(unit.sleutel(), Set.copyOf(from)));
        return names;
    }

    private interface Writer {
        void add(TekstEenheid unit, List<Integer> from);
    }

    private void write(Writer to) {
        for (int i = 0; i < artikelen.size(); i++) {
            Artikel artikel = artikelen.get(i);
            String key = "artikel-" + (i + 1);
            String name = "artikel " + (i + 1);
            if (artikel.isOneText()) {
                to.add(new TekstEenheid(key, "", Soort.ARTIKEL, "" + (i + 1), name, artikel.leden.getFirst().text(), true), List.of(artikel.name));
                continue;
            }
            to.add(new TekstEenheid(key, "", Soort.ARTIKEL, "" + (i + 1), name, "", false), List.of(artikel.name));
            if (artikel.title != null) {
                to.add(new TekstEenheid(key + ".kop-1", key, Soort.KOP, "", "opschrift van " + name, artikel.title.text(), true), artikel.title.from());
            }
            for (int j = 0; j < artikel.leden.size(); j++) {
                boolean only = artikel.leden.size() == 1;
                to.add(only ? new TekstEenheid(key + ".alinea-1", key, Soort.ALINEA, "", name, artikel.leden.get(j).text(), true)
                        : new TekstEenheid(key + ".lid-" + (j + 1), key, Soort.LID, "" + (j + 1), name + ", lid " + (j + 1), artikel.leden.get(j).text(), true), artikel.leden.get(j).from());
            }
        }
    }
}
