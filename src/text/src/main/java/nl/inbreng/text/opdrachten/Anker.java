package nl.inbreng.text.opdrachten;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.inbreng.text.Anchor;

/**
 * {@code anker}: {tekst, citaat, voor, na, bij} to {van, tot} in characters of {@code tekst}; both -1 when it is not found.
 * Also read: {@code drempel} and {@code afstand}, or by their English names threshold and distance; without them 0.5 and 1000, as in
 * diff-match-patch.
 */
final class Anker implements Opdracht {

    private static final double THRESHOLD = 0.5;

    @Override public String naam() {
        return "anker";
    }

    @Override public Map<String, Object> antwoord(Geval geval) {
        OptionalInt bij = geval.getal("bij");
        Anchor.Limits usual = bij.isPresent() ? Anchor.Limits.near(bij.getAsInt()) : Anchor.Limits.anywhere();
        Anchor.Limits limits = new Anchor.Limits(bij, number(geval, "drempel", "threshold").orElse(THRESHOLD),
                number(geval, "afstand", "distance").map(value -> (int) Math.clamp(value, 0, Integer.MAX_VALUE)).orElse(usual.afstand()));
        Anchor.Quote quote = new Anchor.Quote(geval.tekst("citaat"), geval.tekst("voor"), geval.tekst("na"));
        Optional<Anchor.Hit> hit = Anchor.find(geval.tekst("tekst"), quote, limits);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("van", hit.map(Anchor.Hit::van).orElse(-1));
        answer.put("tot", hit.map(Anchor.Hit::tot).orElse(-1));
        return answer;
    }

    private static Optional<Double> number(Geval geval, String dutch, String english) {
        String text = geval.tekst(dutch).isBlank() ? geval.tekst(english).strip() : geval.tekst(dutch).strip();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            throw new BadCase("Het veld \"" + dutch + "\" moet een getal zijn.");
        }
    }
}
