package nl.inbreng.text.opdrachten;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inbreng.text.Collision;
import nl.inbreng.text.Collisions;
import nl.inbreng.text.TextProposals;

/**
 * {@code conflicten}: {basis: [], amendementen: [{id, teksten: []}]} to {paren: [{a, b, soort}]}, each text one unit, each pair once with its
 * most serious kind (STRIJDIG, BEVAT, ZELFDE_PLEK, NAAST), IDENTIEK only for amendementen that are the same as a whole. Pairs that touch no
 * unit together are left out.
 */
final class Conflicten implements Opdracht {

    @Override public String naam() {
        return "conflicten";
    }

    @Override public Map<String, Object> antwoord(Geval geval) {
        Map<String, Object> ids = new LinkedHashMap<>();
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Geval amendment : geval.gevallen("amendementen")) {
            String id = Volgorde.id(amendment);
            if (texts.put(id, amendment.teksten("teksten")) != null) {
                throw new BadCase("Er zijn twee amendementen met id \"" + id + "\".");
            }
            ids.put(id, amendment.zoals("id"));
        }
        Collisions collisions = new TextProposals(geval.teksten("basis")).collisions(texts);
        List<Map<String, Object>> pairs = new ArrayList<>();
        for (Collision collision : collisions.pairs()) {
            Map<String, Object> pair = new LinkedHashMap<>();
            pair.put("a", ids.get(collision.a()));
            pair.put("b", ids.get(collision.b()));
            pair.put("soort", collision.soort().name());
            pairs.add(pair);
        }
        return Map.of("paren", pairs);
    }
}
