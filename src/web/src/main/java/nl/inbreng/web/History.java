package nl.inbreng.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.text.WordDiff;
import nl.inbreng.web.parts.UnitChange;

/** The published texts of one amendement, newest first, each with what differs from the one before. */
public final class History {

    private History() {}

    /**
     * One published text.
     *
     * @param revisie     the text
     * @param differences from the text of the residents before it; none for the first
     */
    public record Entry(AmendementRevisie revisie, List<UnitChange> differences) {}

    /** All of them. The text of a drager is compared with the last one of the residents. @param revisies oldest first */
    public static List<Entry> of(List<AmendementRevisie> revisies) {
        List<Entry> entries = new ArrayList<>();
        Amendement before = null;
        for (AmendementRevisie revisie : revisies) {
            entries.add(0, new Entry(revisie, before == null ? List.of() : differences(before, revisie.inhoud())));
            if (revisie.door() != AmendementRevisie.Door.DRAGER) before = revisie.inhoud();
        }
        return entries;
    }

    private static List<UnitChange> differences(Amendement before, Amendement after) {
        Map<String, String> was = texts(before);
        Map<String, String> wordt = texts(after);
        List<String> names = new ArrayList<>(was.keySet());
        wordt.keySet().stream().filter(name -> !was.containsKey(name)).forEach(names::add);
        return names.stream().filter(name -> !was.getOrDefault(name, "").equals(wordt.getOrDefault(name, "")))
                .map(name -> new UnitChange(0, name, "", "", Runs.of(WordDiff.between(was.getOrDefault(name, ""), wordt.getOrDefault(name, ""))))).toList();
    }

    /** Everything that can differ, by what people call it. */
    private static Map<String, String> texts(Amendement text) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Titel", text.titel());
        texts.put("Hele besluit", text.alternatief());
        for (Wijziging w : text.wijzigingen()) if (!w.changesNothing()) texts.merge(name(w), w.vervalt() ? "(vervalt)" : w.wordt(), (one, next) -> one + "\n" + next);
        texts.put("Waarom", text.toelichting());
        texts.put("Hoe het wordt betaald", text.dekking());
        return texts;
    }

    private static String name(Wijziging w) {
        return switch (w.actie()) {
            case VERVANG, VERWIJDER -> Showing.capital(w.citeertitel());
            case VOEG_TOE_VOOR -> "Nieuw vóór " + w.citeertitel();
            case VOEG_TOE_NA -> "Nieuw na " + w.citeertitel();
            case VERPLAATS_VOOR, VERPLAATS_NA -> Showing.capital(w.citeertitel()) + " verplaatst";
        };
    }
}
