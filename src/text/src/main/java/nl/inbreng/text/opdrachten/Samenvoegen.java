package nl.inbreng.text.opdrachten;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.inbreng.text.Merge;

/**
 * {@code merge}: {basis, a, b} to {strijdig: false, tekst}, or to {strijdig: true, conflicten: [{basis, a, b}]}.
 * Changes that touch or overlap are conflicts, unless they are the same.
 */
final class Samenvoegen implements Opdracht {

    @Override public String naam() {
        return "merge";
    }

    @Override public Map<String, Object> antwoord(Geval geval) {
        Merge merge = Merge.strict(geval.tekst("basis"), geval.tekst("a"), geval.tekst("b"));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("strijdig", merge.isStrijdig());
        if (merge.isStrijdig()) {
            answer.put("conflicten", merge.conflicten().stream().map(Samenvoegen::conflict).toList());
        } else {
            answer.put("tekst", merge.tekst());
        }
        return answer;
    }

    private static Map<String, Object> conflict(Merge.Region.Conflict conflict) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("basis", conflict.basis());
        fields.put("a", conflict.a());
        fields.put("b", conflict.b());
        return fields;
    }
}
