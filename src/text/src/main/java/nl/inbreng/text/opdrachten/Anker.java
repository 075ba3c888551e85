package nl.inbreng.text.opdrachten;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.text.Anchor;

/**
 * {@code anker}: {tekst, citaat, voor, na, bij} to {van, tot} in characters of {@code tekst}; both -1 when it is not found.
 * Also read: {@code drempel} and {@code afstand}, or by their English names threshold and distance; without them 0.5 and 1000, as in
 * diff-match-patch; without them a quote that stands in one place to the letter is found however far it is. A threshold outside 0 (exact and in place) to 1 (anything), or a distance below 0, is an error.
 */
final class Anker implements Opdracht {

    private static final double THRESHOLD = 0.5;
    private static final int DISTANCE = 1000;

    @Override public String naam() {
        return "anker";
    }

    @Override public Map<String, Object> antwoord(Geval geval) {
        Optional<Double> drempel = number(geval, new Bounds("drempel", "threshold", 1));
        Optional<Double> afstand = number(geval, new Bounds("afstand", "distance", Integer.MAX_VALUE));
        Anchor.Limits limits = new Anchor.Limits(geval.getal("bij"), drempel.orElse(THRESHOLD), afstand.map(Double::intValue).orElse(DISTANCE));
        String tekst = geval.tekst("tekst");
        Anchor.Quote quote = new Anchor.Quote(geval.tekst("citaat"), geval.tekst("voor"), geval.tekst("na"));
        Optional<Anchor.Hit> hit = Anchor.find(tekst, quote, limits);
        boolean exact = hit.filter(one -> tekst.substring(one.van(), one.tot()).equals(quote.citaat())).isPresent();
        if (!exact && drempel.isEmpty() && afstand.isEmpty() && isOnce(tekst, quote.citaat())) {
            hit = Optional.of(new Anchor.Hit(tekst.indexOf(quote.citaat()), tekst.indexOf(quote.citaat()) + quote.citaat().length(), 0, true));
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("van", hit.map(Anchor.Hit::van).orElse(-1));
        answer.put("tot", hit.map(Anchor.Hit::tot).orElse(-1));
        return answer;
    }

    private static boolean isOnce(String tekst, String citaat) {
        return !citaat.isEmpty() && tekst.contains(citaat) && tekst.indexOf(citaat) == tekst.lastIndexOf(citaat);
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
