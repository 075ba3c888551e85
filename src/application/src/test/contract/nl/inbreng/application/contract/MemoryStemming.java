package nl.inbreng.application.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inbreng.application.ports.Stemming;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.VastgesteldBesluit;
import nl.inbreng.domain.verzoek.Stemvolgorde;

/** The orders of voting and the decisions taken in memory. */
record MemoryStemming(Memory memory) implements Stemming {

    private record Document(long vergadering, String bronId) {

        static Document of(StoredVoorstel voorstel) {
            return new Document(voorstel.vergadering(), voorstel.document().bronId());
        }
    }

    @Override public void add(StoredVoorstel voorstel, Stemvolgorde volgorde) {
        memory.mandatory(() -> orders().merge(Document.of(voorstel), List.of(volgorde), (old, fresh) -> Stream.concat(fresh.stream(), old.stream()).toList()));
    }

    @Override public List<Stemvolgorde> volgordes(StoredVoorstel voorstel) {
        return memory.with(() -> orders().getOrDefault(Document.of(voorstel), List.of()));
    }

    @Override public boolean add(StoredVoorstel voorstel, VastgesteldBesluit besluit) {
        return memory.mandatory(() -> decisions().putIfAbsent(voorstel.ref().id(), besluit) == null);
    }

    @Override public Optional<VastgesteldBesluit> besluit(StoredVoorstel voorstel) {
        return memory.with(() -> Optional.ofNullable(decisions().get(voorstel.ref().id())));
    }

    private Map<Document, List<Stemvolgorde>> orders() {
        return memory.table("stemvolgorde");
    }

    private Map<Long, VastgesteldBesluit> decisions() {
        return memory.table("consolidatie");
    }
}
