package nl.inbreng.application.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.Unreadable;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.verzoek.ClosingStand;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Stand;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;

/** Verzoeken in memory. */
record MemoryVerzoeken(Memory memory) implements Verzoeken {

    static final String VERZOEKEN = "verzoek";

    @Override public void add(Verzoek verzoek) {
        memory.mandatory(() -> {
            if (stored().containsKey(verzoek.kenmerk())) throw new IllegalStateException("dit kenmerk bestaat al");
            memory.live().add(verzoek, memory.nextId());
            memory.live().flush(stored());
            return null;
        });
    }

    @Override public Optional<Verzoek> find(Kenmerk kenmerk) {
        return memory.with(() -> {
            if (isDamaged(kenmerk)) throw new IllegalStateException("kan niet worden gelezen");
            return Optional.ofNullable(stored().get(kenmerk)).map(this::handed);
        });
    }

    @Override public boolean isReadable(Kenmerk kenmerk) {
        return memory.with(() -> stored().containsKey(kenmerk) && !isDamaged(kenmerk));
    }

    /** From now on it cannot be read, as with a damaged row. */
    void damage(Kenmerk kenmerk) {
        memory.with(() -> memory.<Kenmerk, Boolean>table("beschadigd").put(kenmerk, true));
    }

    boolean isDamaged(Kenmerk kenmerk) {
        return memory.table("beschadigd").containsKey(kenmerk);
    }

    /** Live inside a transaction; outside it a copy on which changes are lost. */
    private Verzoek handed(Verzoek stored) {
        return memory.isRunning() ? memory.live().of(stored) : LiveVerzoeken.copy(stored);
    }

    @Override public VerzoekNumber nextNumber(Instrument instrument, String gemeente, int year) {
        return memory.mandatory(() -> {
            Map<String, Integer> series = memory.table("nummerreeks");
            int next = series.merge(gemeente + instrument + year, 1, Integer::sum);
            return new VerzoekNumber(instrument, gemeente.substring(2), year, next);
        });
    }

    @Override public void note(Verzoek verzoek, Event event) {
        memory.mandatory(() -> events().merge(verzoek.id(), List.of(event), (old, fresh) -> {
            List<Event> all = new ArrayList<>(old);
            all.addAll(fresh);
            return List.copyOf(all);
        }));
    }

    @Override public List<Event> events(Verzoek verzoek) {
        return memory.with(() -> events().getOrDefault(verzoek.id(), List.of()));
    }

    @Override public List<Kenmerk> openForSupport() {
        return memory.with(() -> all().filter(v -> v.stand().isGathering()).map(Verzoek::kenmerk).toList());
    }

    @Override public List<Kenmerk> running() {
        return memory.with(() -> all().filter(v -> v.stand().isPublic() && !v.stand().isFinal()).map(Verzoek::kenmerk).toList());
    }

    @Override public Set<String> editions() {
        return memory.with(() -> all().filter(v -> v.rules().isEmpty()).map(Verzoek::edition).collect(Collectors.toSet()));
    }

    @Override public Set<String> rules() {
        return memory.with(() -> all().flatMap(v -> v.rules().stream()).collect(Collectors.toSet()));
    }

    @Override public WrittenOn writtenOn(String gemeente, Set<Long> voorstellen) {
        return memory.with(() -> {
            Map<Boolean, List<Verzoek>> found = all().filter(v -> v.gemeente().equals(gemeente))
                    .filter(v -> v.inhoud() instanceof Amendement amendement && voorstellen.contains(amendement.voorstel().id()))
                    .collect(Collectors.partitioningBy(v -> isDamaged(v.kenmerk())));
            return new WrittenOn(found.get(false).stream().map(Verzoek::kenmerk).toList(), found.get(true).stream().map(v -> new Unreadable(v.kenmerk(), v.stand())).toList());
        });
    }

    @Override public boolean isOutcomeSince(String gemeente, Set<Long> voorstellen, Instant since) {
        return memory.with(() -> all().filter(v -> v.gemeente().equals(gemeente) && v.inhoud() instanceof Amendement amendement && voorstellen.contains(amendement.voorstel().id()))
                .anyMatch(v -> isOutcomeSince(events().getOrDefault(v.id(), List.of()), since)));
    }

    private static boolean isOutcomeSince(List<Event> events, Instant since) {
        Set<Stand> before = new HashSet<>();
        return events.stream().anyMatch(event -> {
            boolean stayed = !before.add(event.stand()) && event.stand() == ClosingStand.TERUGGEKOPPELD;
            return (stayed || event.stand() == SharedStand.AFGEROND) && event.by() == Event.By.GRIFFIE && !event.at().isBefore(since);
        });
    }

    @Override public boolean isAmended(long voorstel) {
        return memory.with(() -> all().anyMatch(v -> v.stand().isPublic() && v.inhoud() instanceof Amendement amendement && amendement.voorstel().id() == voorstel));
    }

    @Override public List<Verzoek> openOn(String gemeente, long voorstel) {
        return memory.with(() -> all().filter(v -> v.gemeente().equals(gemeente) && v.stand().isPublic() && v.stand().isRunning() && !isDamaged(v.kenmerk()))
                .filter(v -> v.inhoud() instanceof Amendement amendement && amendement.voorstel().id() == voorstel).toList().reversed());
    }

    /** All verzoeken as the running transaction sees them. */
    Stream<Verzoek> all() {
        return stored().values().stream().map(this::handed);
    }

    private Map<Kenmerk, Verzoek> stored() {
        return memory.table(VERZOEKEN);
    }

    private Map<Long, List<Event>> events() {
        return memory.table("gebeurtenis");
    }
}
