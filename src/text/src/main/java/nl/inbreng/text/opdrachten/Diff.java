package nl.inbreng.text.opdrachten;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inbreng.text.WordDiff;

/**
 * {@code diff}: {was, wordt} to {ops: [{soort, tekst}]}. All gelijk and vervalt together are exactly {@code was}, all gelijk and
 * nieuw together exactly {@code wordt}; words that differ only in spacing or in the form of quotes and dashes are vervalt and nieuw here.
 */
final class Diff implements Opdracht {

    @Override public String naam() {
        return "diff";
    }

    @Override public Map<String, Object> antwoord(Geval geval) {
        List<Map<String, Object>> ops = new ArrayList<>();
        for (WordDiff.Part part : WordDiff.between(geval.tekst("was"), geval.tekst("wordt")).parts()) {
            switch (part.kind()) {
                case GELIJK -> same(ops, part);
                case VERVALT -> add(ops, "vervalt", part.was());
                case NIEUW -> add(ops, "nieuw", part.wordt());
            }
        }
        return Map.of("ops", ops);
    }

    private static void same(List<Map<String, Object>> ops, WordDiff.Part part) {
        if (part.was().equals(part.wordt())) {
            add(ops, "gelijk", part.was());
            return;
        }
        add(ops, "vervalt", part.was());
        add(ops, "nieuw", part.wordt());
    }

    private static void add(List<Map<String, Object>> ops, String soort, String tekst) {
        Map<String, Object> op = new LinkedHashMap<>();
        op.put("soort", soort);
        op.put("tekst", tekst);
        ops.add(op);
    }
}
