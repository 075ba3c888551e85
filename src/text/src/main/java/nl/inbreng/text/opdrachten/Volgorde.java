package nl.inbreng.text.opdrachten;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inbreng.text.VotingOrder;

/**
 * {@code volgorde}: {amendementen: [{id, actie, eenheid, plaats, bereik, opAmendement}]} to {volgorde: [{id, reden, vervaltBij}]},
 * with {@code waarschuwing} behind it when an action or an opAmendement is unknown.
 * How the fields are read is told at {@link VotingReader}.
 */
final class Volgorde implements Opdracht {

    @Override public String naam() {
        return "volgorde";
    }

    @Override public Map<String, Object> antwoord(Geval geval) {
        List<Geval> amendments = geval.gevallen("amendementen");
        Map<String, Object> ids = new LinkedHashMap<>();
        for (Geval each : amendments) {
            if (ids.put(id(each), each.zoals("id")) != null) {
                throw new BadCase("Er zijn twee amendementen met id \"" + id(each) + "\".");
            }
        }
        VotingReader reader = new VotingReader(amendments);
        VotingOrder order = VotingOrder.of(reader.facts());
        List<Map<String, Object>> list = new ArrayList<>();
        for (VotingOrder.Entry entry : order.entries()) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("id", ids.get(entry.id()));
            item.put("reden", entry.reden().name());
            item.put("vervaltBij", entry.vervaltBij().stream().map(ids::get).toList());
            list.add(item);
        }
        Map<String, Object> answer = new LinkedHashMap<>(Map.of("volgorde", list));
        reader.warning().ifPresent(warning -> answer.put("waarschuwing", warning));
        return answer;
    }

    /** @throws BadCase when there is none */
    static String id(Geval amendment) {
        String id = amendment.tekst("id");
        if (id.isEmpty()) {
            throw new BadCase("Een amendement heeft geen id.");
        }
        return id;
    }
}
