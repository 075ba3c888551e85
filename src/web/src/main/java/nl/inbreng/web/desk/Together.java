package nl.inbreng.web.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ArrayList;
import java.util.function.UnaryOperator;
import nl.inbreng.application.views.Stemregel;
import nl.inbreng.text.Collision;

/** How one amendement goes together with others at one place: for each way one sentence that names them all. */
final class Together {

    /** The ways, in the order in which the griffier must know of them. */
    private enum Way {
        WIDER("Botst met %s: dit gaat verder en schrapt of vervangt die tekst."),
        NARROWER("Botst met %s: dat gaat verder en schrapt of vervangt deze tekst."),
        ELSEWHERE("Botst met %s: een andere plek voor dit onderdeel."),
        OTHER_WORDS("Botst met %s: andere woorden op dezelfde plek."),
        IDENTICAL("Vraagt precies hetzelfde als %s: één stemming."),
        SAME_GAP("Komt op dezelfde plek als %s. Allebei aannemen kan. Kies dan de volgorde."),
        SAME_SPOT("Wijzigt op dezelfde plek als %s. Allebei aannemen kan. Kies dan de volgorde of maak er één tekst van."),
        BESIDE("Andere woorden dan %s. Allebei aannemen kan.");

        private final String zin;

        Way(String zin) {
            this.zin = zin;
        }

        static Way of(Collision met, String id) {
            boolean whole = !met.place().sleutel().isEmpty() && met.place().van() == met.place().tot();
            return switch (met.soort()) {
                case IDENTIEK -> IDENTICAL;
                case NAAST -> BESIDE;
                case ZELFDE_PLEK -> met.komst().isPresent() ? SAME_GAP : SAME_SPOT;
                case BEVAT -> met.pair().ruimste().equals(id) ? WIDER : NARROWER;
                case STRIJDIG -> whole ? ELSEWHERE : OTHER_WORDS;
            };
        }
    }

    private Together() { }

    /** The sentences. @param own where it meets others, in the order in which they are named @param plek how another is named */
    static List<String> of(String id, List<Collision> own, UnaryOperator<String> plek) {
        Map<Way, List<String>> ways = new LinkedHashMap<>();
        for (Way way : Way.values()) {
            own.stream().filter(met -> Way.of(met, id) == way).map(met -> plek.apply(met.other(id))).distinct().forEach(name -> ways.computeIfAbsent(way, key -> new ArrayList<>()).add(name));
        }
        return ways.entrySet().stream().map(each -> each.getKey().zin.formatted(Stemregel.named(each.getValue()))).toList();
    }
}
