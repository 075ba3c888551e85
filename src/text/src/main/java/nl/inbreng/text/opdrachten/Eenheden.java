package nl.inbreng.text.opdrachten;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.text.TekstEenheid;

/**
 * {@code eenheden}: {tekst} to {eenheden: [{sleutel, soort, nummer, tekst, ouder}]}, the units of a draft decision in reading order.
 * {@code ouder} is the key of the unit around it and empty at the top; {@code nummer} is without its signs and empty when there is none.
 */
final class Eenheden implements Opdracht {

    @Override public String naam() {
        return "eenheden";
    }

    @Override public Map<String, Object> antwoord(Geval geval) {
        List<Map<String, Object>> units = new ArrayList<>();
        OntwerpbesluitReader.read(geval.tekst("tekst")).forEach(unit -> units.add(fields(unit)));
        return Map.of("eenheden", units);
    }

    private static Map<String, Object> fields(TekstEenheid unit) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("sleutel", unit.sleutel());
        fields.put("soort", unit.soort().name().toLowerCase(Locale.ROOT));
        fields.put("nummer", unit.nummer());
        fields.put("tekst", unit.tekst());
        fields.put("ouder", unit.ouder());
        return fields;
    }
}
