package nl.inbreng.application.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inbreng.application.ports.Revisies;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.verzoek.Verzoek;

/** The published texts of amendementen in memory. */
record MemoryRevisies(Memory memory) implements Revisies {

    @Override public void add(Verzoek verzoek, AmendementRevisie revisie) {
        memory.mandatory(() -> {
            List<AmendementRevisie> all = new ArrayList<>(of(verzoek));
            if (all.stream().anyMatch(known -> known.nr() == revisie.nr())) throw new IllegalStateException("dit nummer bestaat al");
            all.add(revisie);
            return texts().put(verzoek.id(), List.copyOf(all));
        });
    }

    @Override public List<AmendementRevisie> of(Verzoek verzoek) {
        return memory.with(() -> texts().getOrDefault(verzoek.id(), List.of()));
    }

    private Map<Long, List<AmendementRevisie>> texts() {
        return memory.table("revisie");
    }
}
