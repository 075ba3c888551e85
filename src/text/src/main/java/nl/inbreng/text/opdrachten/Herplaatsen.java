package nl.inbreng.text.opdrachten;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.inbreng.text.TextRebase;

/**
 * {@code rebase}: {basis: [], nieuweBasis: [], geamendeerd: []} to {uitkomst, teksten: []}, each text one unit. The outcome is the
 * most serious of all units: AL_VERWERKT, SCHOON, VERPLAATST, SAMENGEVOEGD or CONFLICT. At a CONFLICT the texts hold what the
 * amendement has there; WEES does not occur, since without keys a unit that vanished cannot be told from one that was deleted.
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
