package nl.inbreng.application.contract;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.inbreng.application.Fingerprint;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.views.AgendaState;
import nl.inbreng.application.views.Opening;
import nl.inbreng.application.views.StoredVergadering;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.StoredVoorstel.Status;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.raad.VoorstelRef.Pinned;

/** Our copy of the agenda in memory. */
record MemoryAgenda(Memory memory) implements Agenda {

    static final String VOORSTELLEN = "raadsvoorstel";

    private record Source(String gemeente, String connector, String bronId) {}

    @Override public void store(String gemeente, Copy copy, Instant at) {
        memory.transaction(() -> {
            Set<String> named = copy.named();
            copy.found().vergaderingen().forEach(v -> put(new Source(gemeente, copy.connector(), v.bronId()), v));
            List<Source> period = meetings().entrySet().stream().filter(e -> e.getKey().gemeente().equals(gemeente)
                    && e.getKey().connector().equals(copy.connector()) && !e.getValue().vergadering().begins().isBefore(copy.since())).map(Map.Entry::getKey).toList();
            period.stream().filter(source -> !named.contains(source.bronId())).forEach(source -> put(source, meetings().get(source).vergadering().withdrawn(at)));
            period.forEach(source -> withdraw(meetings().get(source), copy));
            return states().put(gemeente, new AgendaState(Optional.of(at), Optional.empty(), copy.reasons()));
        });
    }

    private void withdraw(StoredVergadering meeting, Copy copy) {
        List.copyOf(voorstellen().values()).stream().filter(v -> v.vergadering() == meeting.id()
                && copy.isGone(meeting.vergadering(), v.document().bronId())).forEach(v -> put(v, Status.INGETROKKEN));
    }

    private void put(Source source, Vergadering vergadering) {
        StoredVergadering known = meetings().get(source);
        long id = known == null ? memory.nextId() : known.id();
        meetings().put(source, new StoredVergadering(id, source.gemeente(), vergadering));
    }

    @Override public void failed(String gemeente, String reason, Instant at) {
        memory.transaction(() -> states().put(gemeente, new AgendaState(state(gemeente).lastGood(), Optional.of(reason), state(gemeente).skipped())));
    }

    @Override public AgendaState state(String gemeente) {
        return memory.with(() -> states().getOrDefault(gemeente, new AgendaState(Optional.empty(), Optional.empty(), List.of())));
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
            versions.stream().filter(v -> !file(v).equals(fresh.sha256()) && v.status() != Status.INGETROKKEN).forEach(v -> put(v, Status.VERVANGEN));
            Optional<StoredVoorstel> known = versions.stream().filter(v -> file(v).equals(fresh.sha256())).findFirst();
            if (known.isEmpty()) return put(read(fresh), Status.WACHT_OP_GRIFFIE);
            boolean gone = known.get().status() == Status.VERVANGEN || known.get().status() == Status.INGETROKKEN;
            return gone ? put(known.get(), Status.WACHT_OP_GRIFFIE) : current(known.get());
        });
    }

    @Override public StoredVoorstel upload(StoredVoorstel.Fresh fresh, byte[] file) {
        return memory.transaction(() -> {
            StoredVoorstel stored = add(fresh);
            files().putIfAbsent(stored.ref().id(), file.clone());
            return stored;
        });
    }

    @Override public Optional<byte[]> uploaded(long id) {
        return memory.with(() -> Optional.ofNullable(files().get(id)).map(byte[]::clone));
    }

    @Override public boolean isBehind(long vergadering, String document, String sha256) {
        return memory.with(() -> {
            List<StoredVoorstel> versions = voorstellen().values().stream().filter(v -> v.vergadering() == vergadering && v.document().bronId().equals(document)).toList();
            return versions.stream().anyMatch(v -> files().containsKey(v.ref().id()) && (v.status() == Status.WACHT_OP_GRIFFIE || v.status() == Status.BEVESTIGD))
                    && versions.stream().anyMatch(v -> file(v).equals(sha256) && v.status() == Status.VERVANGEN);
        });
    }

    private Map<Long, byte[]> files() {
        return memory.table("voorstelbestand");
    }

    private static String file(StoredVoorstel v) {
        return v.ref().pinned() == Pinned.TEKST ? "" : v.ref().sha256();
    }

    private StoredVoorstel read(StoredVoorstel.Fresh fresh) {
        Vergadering vergadering = fresh.vergadering().vergadering();
        boolean text = fresh.sha256().isEmpty();
        VoorstelRef ref = new VoorstelRef(memory.nextId(), fresh.document().titel(), fresh.document().versie(),
                text ? Fingerprint.of(fresh.eenheden()) : fresh.sha256(), text ? Pinned.TEKST : Pinned.BESTAND, fresh.agendapunt(), vergadering.naam(), vergadering.begins());
        return new StoredVoorstel(ref, fresh.vergadering().gemeente(), fresh.vergadering().id(), fresh.document(), Status.WACHT_OP_GRIFFIE,
                fresh.eenheden(), fresh.note(), fresh.bladzijden(), fresh.bronregels(), Optional.empty());
    }

    private StoredVoorstel put(StoredVoorstel v, Status status) {
        StoredVoorstel changed = new StoredVoorstel(v.ref(), v.gemeente(), v.vergadering(), v.document(), status, v.eenheden(), v.note(), v.bladzijden(), v.bronregels(), v.bevestigd());
        voorstellen().put(v.ref().id(), changed);
        return current(changed);
    }

    /** With the name and the start of its meeting and the fingerprint of its text as they are now; without its text when it was withdrawn. */
    private StoredVoorstel current(StoredVoorstel v) {
        Vergadering meeting = vergadering(v.vergadering()).orElseThrow().vergadering();
        String sha256 = v.ref().pinned() == Pinned.TEKST ? Fingerprint.of(v.eenheden()) : v.ref().sha256();
        VoorstelRef ref = new VoorstelRef(v.ref().id(), v.ref().titel(), v.ref().versie(), sha256, v.ref().pinned(), v.ref().agendapunt(), meeting.naam(), meeting.begins());
        return new StoredVoorstel(ref, v.gemeente(), v.vergadering(), v.document(), v.status(), v.status() == Status.INGETROKKEN ? List.of() : v.eenheden(), v.note(), v.bladzijden(), v.status() == Status.INGETROKKEN ? Map.of() : v.bronregels(), Optional.ofNullable(confirmations().get(v.ref().id())));
    }

    @Override public Optional<StoredVoorstel> voorstel(long id) {
        return memory.with(() -> Optional.ofNullable(voorstellen().get(id)).map(this::current));
    }

    @Override public List<StoredVoorstel> voorstellen(String gemeente, Instant moment) {
        return memory.with(() -> listed().filter(v -> v.gemeente().equals(gemeente) && !v.ref().begins().isBefore(moment)).sorted(Comparator.comparing(v -> v.ref().begins())).toList());
    }

    @Override public List<StoredVoorstel> voorstellen(long vergadering) {
        return memory.with(() -> listed().filter(v -> v.vergadering() == vergadering).toList());
    }

    private Stream<StoredVoorstel> listed() {
        return voorstellenNow().filter(v -> v.status() == Status.WACHT_OP_GRIFFIE || v.status() == Status.BEVESTIGD)
                .filter(v -> vergadering(v.vergadering()).orElseThrow().vergadering().status() != Vergadering.Status.GEANNULEERD);
    }

    @Override public Opening confirm(StoredVoorstel voorstel, String by, Instant at) {
        return turn(voorstel.ref().id(), Status.WACHT_OP_GRIFFIE, known -> {
            put(voorstel, Status.BEVESTIGD);
            confirmations().put(voorstel.ref().id(), at);
        });
    }

    @Override public Opening reopen(long id) {
        return turn(id, Status.BEVESTIGD, known -> {
            put(known, Status.WACHT_OP_GRIFFIE);
            confirmations().remove(id);
            memory.<Long, Boolean>table("heropend").put(id, true);
        });
    }

    @Override public boolean isReopened(long id) {
        return memory.with(() -> memory.<Long, Boolean>table("heropend").containsKey(id));
    }

    @Override public List<StoredVoorstel> confirmedBefore(StoredVoorstel voorstel) {
        return memory.with(() -> {
            String connector = connector(voorstel.vergadering());
            return voorstellen().values().stream().filter(v -> confirmations().containsKey(v.ref().id()) && v.ref().id() != voorstel.ref().id())
                    .filter(v -> v.gemeente().equals(voorstel.gemeente()) && v.document().bronId().equals(voorstel.document().bronId()) && connector(v.vergadering()).equals(connector))
                    .filter(v -> v.vergadering() == voorstel.vergadering() || vergadering(v.vergadering()).orElseThrow().vergadering().status() == Vergadering.Status.GEANNULEERD)
                    .sorted(Comparator.comparing(v -> confirmations().get(v.ref().id()))).map(v -> current(v).with(v.eenheden())).toList();
        });
    }

    private String connector(long vergadering) {
        return meetings().entrySet().stream().filter(e -> e.getValue().id() == vergadering).map(e -> e.getKey().connector()).findFirst().orElseThrow();
    }

    private Map<Long, Instant> confirmations() {
        return memory.table("bevestigd");
    }

    private Opening turn(long id, Status from, Consumer<StoredVoorstel> change) {
        return memory.transaction(() -> {
            StoredVoorstel known = voorstellen().get(id);
            if (known == null) return new Opening.Unknown();
            if (known.status() != from) return new Opening.NotNow(known.status());
            change.accept(known);
            return new Opening.Done();
        });
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
