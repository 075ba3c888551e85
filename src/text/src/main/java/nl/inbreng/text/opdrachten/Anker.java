package nl.inbreng.text.opdrachten;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.inbreng.text.Anchor;

/**
 * {@code anker}: {tekst, citaat, voor, na, bij} to {van, tot} in characters of {@code tekst}; both -1 when it is not found.
 * Also read: {@code drempel} and {@code afstand}, or by their English names threshold and distance; without them 0.5 and 1000, as in
 * diff-match-patch. A threshold outside 0 (exact and in place) to 1 (anything), or a distance below 0, is an error.
 */
final class Anker implements Opdracht {

    private static final double THRESHOLD = 0.5;

    @Override public String naam() {
        return "anker";
    }

    @Override public Map<String, Object> antwoord(Geval geval) {
        OptionalInt bij = geval.getal("bij");
        Anchor.Limits usual = bij.isPresent() ? Anchor.Limits.near(bij.getAsInt()) : Anchor.Limits.anywhere();
        Anchor.Limits limits = new Anchor.Limits(bij, number(geval, new Bounds("drempel", "threshold", 1)).orElse(THRESHOLD),
                number(geval, new Bounds("afstand", "distance", Integer.MAX_VALUE)).map(Double::intValue).orElse(usual.afstand()));
        Anchor.Quote quote = new Anchor.Quote(geval.tekst("citaat"), geval.tekst("voor"), geval.tekst("na"));
        Optional<Anchor.Hit> hit = Anchor.find(geval.tekst("tekst"), quote, limits);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("van", hit.map(Anchor.Hit::van).orElse(-1));
        answer.put("tot", hit.map(Anchor.Hit::tot).orElse(-1));
        return answer;
    }

    /** A field, by either of its names, with the most that it can be; the least is 0. */
    private record Bounds(String dutch, String english, int most) {
    }

    private static Optional<Double> number(Geval geval, Bounds field) {
        String text = geval.tekst(field.dutch).isBlank() ? geval.tekst(field.english).strip() : geval.tekst(field.dutch).strip();
        try {
            Optional<Double> number = text.isEmpty() ? Optional.empty() : Optional.of(Double.parseDouble(text));
            if (number.filter(value -> !(value >= 0 && value <= field.most)).isPresent()) {
                throw new BadCase("Het veld \"" + field.dutch + "\" moet een getal van 0 tot en met " + field.most + " zijn, en is " + text + ".");
            }
            return number;
        } catch (NumberFormatException e) {
            throw new BadCase("Het veld \"" + field.dutch + "\" moet een getal zijn.");
        }
    }
}
