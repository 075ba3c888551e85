package nl.inbreng.application.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inbreng.application.ports.Stemming;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.domain.verzoek.Stemvolgorde;
import nl.inbreng.application.views.StoredVoorstel;

/** Orders of voting and confirmed decisions in memory. */
record MemoryStemming(Memory memory) implements Stemming {

    @Override public void add(StoredVoorstel voorstel, Stemvolgorde volgorde) {
        append("stemvolgorde", voorstel, volgorde, volgordes(voorstel).stream().anyMatch(known -> known.nr() == volgorde.nr()));
    }

    @Override public List<Stemvolgorde> volgordes(StoredVoorstel voorstel) {
        return memory.with(() -> this.<Stemvolgorde>rows("stemvolgorde").getOrDefault(key(voorstel), List.of()));
    }

    @Override public void add(StoredVoorstel voorstel, Consolidatie consolidatie) {
        append("consolidatie", voorstel, consolidatie, consolidaties(voorstel).stream().anyMatch(known -> known.nr() == consolidatie.nr()));
    }

    @Override public List<Consolidatie> consolidaties(StoredVoorstel voorstel) {
        return memory.with(() -> this.<Consolidatie>rows("consolidatie").getOrDefault(key(voorstel), List.of()));
    }

    private <T> void append(String table, StoredVoorstel voorstel, T row, boolean taken) {
        memory.mandatory(() -> {
            if (taken) throw new IllegalStateException("dit nummer bestaat al");
            List<T> all = new ArrayList<>(this.<T>rows(table).getOrDefault(key(voorstel), List.of()));
            all.add(row);
            return this.<T>rows(table).put(key(voorstel), List.copyOf(all));
        });
    }

    private <T> Map<List<Object>, List<T>> rows(String table) {
        return memory.table(table);
    }

    private static List<Object> key(StoredVoorstel voorstel) {
        return List.of(voorstel.vergadering(), voorstel.document().bronId());
    }
}
