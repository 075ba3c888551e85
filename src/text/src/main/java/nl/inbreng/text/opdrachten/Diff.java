package nl.inbreng.text.opdrachten;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inbreng.text.ExactDiff;

/**
 * {@code diff}: {was, wordt} to {ops: [{soort, tekst}]}. The texts of gelijk and vervalt together are exactly {@code was}, those of
 * gelijk and nieuw exactly {@code wordt}. A whole line that stands elsewhere is vervalt and nieuw too; behind the other ops stands
 * {soort: "verplaatst", tekst: "", van, naar} with its line numbers in both texts, from 0, so that both texts stay exact.
 */
final class Diff implements Opdracht {

    @Override public String naam() {
        return "diff";
    }

    @Override public Map<String, Object> antwoord(Geval geval) {
        ExactDiff diff = ExactDiff.between(geval.tekst("was"), geval.tekst("wordt"));
        List<Map<String, Object>> ops = new ArrayList<>();
        diff.ops().forEach(op -> ops.add(op(op.kind().name().toLowerCase(Locale.ROOT), op.tekst())));
        for (ExactDiff.Move move : diff.moved()) {
            Map<String, Object> op = op("verplaatst", "");
            op.put("van", move.van());
            op.put("naar", move.naar());
            ops.add(op);
        }
        return Map.of("ops", ops);
    }

    private static Map<String, Object> op(String soort, String tekst) {
        Map<String, Object> op = new LinkedHashMap<>();
        op.put("soort", soort);
        op.put("tekst", tekst);
        return op;
    }
}
