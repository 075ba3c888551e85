package nl.inbreng.application.contract;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.application.ports.Herbases;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.verzoek.Verzoek;

/** What became of amendementen on newer versions, in memory. */
record MemoryHerbases(Memory memory) implements Herbases {

    private record Key(long verzoek, long van, long naar) {}

    @Override public boolean add(Verzoek verzoek, Herbasis herbasis) {
        return memory.mandatory(() -> {
            Key key = new Key(verzoek.id(), herbasis.van(), herbasis.naar());
            rows().remove(key);
            return rows().put(key, herbasis) == null;
        });
    }

    @Override public Optional<Herbasis> latest(Verzoek verzoek) {
        return memory.with(() -> rows().entrySet().stream().filter(e -> e.getKey().verzoek() == verzoek.id()).map(Map.Entry::getValue).reduce((earlier, later) -> later));
    }

    @Override public Optional<Herbasis> open(Verzoek verzoek) {
        Map<Long, StoredVoorstel> versions = memory.table(MemoryAgenda.VOORSTELLEN);
        return memory.with(() -> rows().entrySet().stream().filter(e -> e.getKey().verzoek() == verzoek.id()).map(Map.Entry::getValue)
                .filter(h -> h.isOpen() && verzoek.inhoud() instanceof Amendement text && text.voorstel().id() == h.van())
                .filter(h -> versions.get(h.naar()).status() == StoredVoorstel.Status.BEVESTIGD).reduce((earlier, later) -> later));
    }

    @Override public void forget(long naar) {
        memory.mandatory(() -> rows().entrySet().removeIf(e -> e.getKey().naar() == naar && e.getValue().isOpen()));
    }

    @Override public List<Herbasis> on(long naar) {
        return memory.with(() -> {
            Map<Long, Herbasis> latest = new LinkedHashMap<>();
            rows().forEach((key, herbasis) -> {
                if (key.naar() == naar) latest.put(key.verzoek(), herbasis);
            });
            return latest.entrySet().stream().sorted(Comparator.comparing(Map.Entry::getKey)).map(Map.Entry::getValue).toList();
        });
    }

    @Override public void confirmed(Verzoek verzoek, Herbasis herbasis, int revisie, Instant at) {
        memory.mandatory(() -> rows().computeIfPresent(new Key(verzoek.id(), herbasis.van(), herbasis.naar()), (key, h) -> !h.isOpen() ? h
                : new Herbasis(h.verzoek(), h.van(), h.naar(), h.uitkomst(), h.onderdelen(), h.gemaakt(), Optional.of(at))));
    }

    private Map<Key, Herbasis> rows() {
        return memory.table("herbasis");
    }
}
