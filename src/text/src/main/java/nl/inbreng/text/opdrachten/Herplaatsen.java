package nl.inbreng.text.opdrachten;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.inbreng.text.TextRebase;

/**
 * {@code rebase}: {basis: [], nieuweBasis: [], geamendeerd: []} to {uitkomst, teksten: []}, each text one unit. The outcome is the
 * most serious of all units: AL_VERWERKT, SCHOON, VERPLAATST, SAMENGEVOEGD, CONFLICT, or WEES when a unit that the amendement changes is gone.
 * At a CONFLICT or a WEES the texts hold what the amendement has there. Without keys, units are known by their text alone.
 */
final class Herplaatsen implements Opdracht {

    @Override public String naam() {
        return "rebase";
    }

    @Override public Map<String, Object> antwoord(Geval geval) {
        TextRebase rebase = TextRebase.of(geval.teksten("basis"), geval.teksten("nieuweBasis"), geval.teksten("geamendeerd"));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("uitkomst", rebase.uitkomst().name());
        answer.put("teksten", rebase.teksten());
        return answer;
    }
}
