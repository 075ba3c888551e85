package nl.inbreng.application.contract;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.views.AgendaState;
import nl.inbreng.application.views.StoredVergadering;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.StoredVoorstel.Status;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.raad.VoorstelRef;

/** Our copy of the agenda in memory. */
record MemoryAgenda(Memory memory) implements Agenda {

    static final String VOORSTELLEN = "raadsvoorstel";

    private record Source(String gemeente, String connector, String bronId) {}

    @Override public void store(String gemeente, String connector, List<Vergadering> vergaderingen, Instant at) {
        memory.transaction(() -> {
            Set<String> named = vergaderingen.stream().map(Vergadering::bronId).collect(Collectors.toSet());
            vergaderingen.forEach(v -> put(new Source(gemeente, connector, v.bronId()), v));
            List<Source> gone = meetings().entrySet().stream().filter(e -> e.getKey().gemeente().equals(gemeente)
                    && e.getKey().connector().equals(connector) && !named.contains(e.getKey().bronId())
                    && !e.getValue().vergadering().begins().isBefore(at)).map(Map.Entry::getKey).toList();
            gone.forEach(source -> put(source, cancelled(meetings().get(source).vergadering())));
            return states().put(gemeente, new AgendaState(Optional.of(at), Optional.empty()));
        });
    }

    private void put(Source source, Vergadering vergadering) {
        StoredVergadering known = meetings().get(source);
        long id = known == null ? memory.nextId() : known.id();
        meetings().put(source, new StoredVergadering(id, source.gemeente(), vergadering));
    }

    private static Vergadering cancelled(Vergadering gone) {
        return new Vergadering(gone.bronId(), gone.naam(), gone.begins(), gone.ends(), Vergadering.Status.GEANNULEERD, gone.pageUrl(),
                gone.changed(), gone.agendapunten());
    }

    @Override public void failed(String gemeente, String reason, Instant at) {
        memory.transaction(() -> states().put(gemeente, new AgendaState(state(gemeente).lastGood(), Optional.of(reason))));
    }

    @Override public AgendaState state(String gemeente) {
        return memory.with(() -> states().getOrDefault(gemeente, new AgendaState(Optional.empty(), Optional.empty())));
    }

    @Override public List<StoredVergadering> from(String gemeente, Instant moment) {
        return memory.with(() -> meetings().values().stream()
                .filter(v -> v.gemeente().equals(gemeente) && !v.vergadering().begins().isBefore(moment))
                .sorted(Comparator.comparing(v -> v.vergadering().begins())).toList());
    }

    @Override public Optional<StoredVergadering> vergadering(long id) {
        return memory.with(() -> meetings().values().stream().filter(v -> v.id() == id).findFirst());
    }

    @Override public StoredVoorstel add(StoredVoorstel.Fresh fresh) {
        return memory.transaction(() -> {
            List<StoredVoorstel> versions = voorstellen().values().stream().filter(v -> v.vergadering() == fresh.vergadering().id()
                    && v.document().bronId().equals(fresh.document().bronId())).toList();
            versions.stream().filter(v -> !v.ref().sha256().equals(fresh.sha256())).forEach(v -> put(v, Status.VERVANGEN));
            Optional<StoredVoorstel> known = versions.stream().filter(v -> v.ref().sha256().equals(fresh.sha256())).findFirst();
            if (known.isEmpty()) return put(read(fresh), Status.WACHT_OP_GRIFFIE);
            return known.get().status() == Status.VERVANGEN ? put(known.get(), Status.WACHT_OP_GRIFFIE) : current(known.get());
        });
    }

    private StoredVoorstel read(StoredVoorstel.Fresh fresh) {
        Vergadering vergadering = fresh.vergadering().vergadering();
        VoorstelRef ref = new VoorstelRef(memory.nextId(), fresh.document().titel(), fresh.document().versie(), fresh.sha256(),
                fresh.agendapunt(), vergadering.naam(), vergadering.begins());
        return new StoredVoorstel(ref, fresh.vergadering().gemeente(), fresh.vergadering().id(), fresh.document(), Status.WACHT_OP_GRIFFIE,
                fresh.eenheden(), fresh.note());
    }

    private StoredVoorstel put(StoredVoorstel v, Status status) {
        StoredVoorstel changed = new StoredVoorstel(v.ref(), v.gemeente(), v.vergadering(), v.document(), status, v.eenheden(), v.note());
        voorstellen().put(v.ref().id(), changed);
        return current(changed);
    }

    /** With the name and the start of its meeting as they are now. */
    private StoredVoorstel current(StoredVoorstel v) {
        Vergadering meeting = vergadering(v.vergadering()).orElseThrow().vergadering();
        VoorstelRef ref = new VoorstelRef(v.ref().id(), v.ref().titel(), v.ref().versie(), v.ref().sha256(), v.ref().agendapunt(), meeting.naam(), meeting.begins());
        return new StoredVoorstel(ref, v.gemeente(), v.vergadering(), v.document(), v.status(), v.eenheden(), v.note());
    }

    @Override public Optional<StoredVoorstel> voorstel(long id) {
        return memory.with(() -> Optional.ofNullable(voorstellen().get(id)).map(this::current));
    }

    @Override public List<StoredVoorstel> voorstellen(String gemeente, Instant moment) {
        return memory.with(() -> voorstellenNow().filter(v -> v.gemeente().equals(gemeente) && v.status() != Status.VERVANGEN && !v.ref().begins().isBefore(moment))
                .filter(v -> vergadering(v.vergadering()).orElseThrow().vergadering().status() != Vergadering.Status.GEANNULEERD)
                .sorted(Comparator.comparing(v -> v.ref().begins())).toList());
    }

    @Override public void confirm(StoredVoorstel voorstel, String by, Instant at) {
        memory.transaction(() -> voorstel(voorstel.ref().id()).filter(known -> known.status() != Status.VERVANGEN)
                .map(known -> put(known.with(voorstel.eenheden()), Status.BEVESTIGD)));
    }

    private Stream<StoredVoorstel> voorstellenNow() {
        return voorstellen().values().stream().map(this::current);
    }

    private Map<Source, StoredVergadering> meetings() {
        return memory.table("vergadering");
    }

    private Map<String, AgendaState> states() {
        return memory.table("agendastand");
    }

    private Map<Long, StoredVoorstel> voorstellen() {
        return memory.table(VOORSTELLEN);
    }
}
