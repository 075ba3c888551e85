package nl.inbreng.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.views.AgendaState;
import nl.inbreng.application.views.Opening;
import nl.inbreng.application.views.StoredVergadering;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.StoredVoorstel.Status;
import nl.inbreng.domain.raad.Vergadering;
import tools.jackson.core.type.TypeReference;

/** Our copy of the agenda in the database. */
@Dependent
@Transactional
public class SqlAgenda implements Agenda {

    private static final TypeReference<List<String>> SENTENCES = new TypeReference<>() {};

    private final Sql sql;

    @Inject
    public SqlAgenda(EntityManager entityManager) {
        this.sql = new Sql(entityManager);
    }

    @Override public void store(String gemeente, Copy copy, Instant at) {
        Set<String> named = copy.named();
        copy.found().vergaderingen().forEach(vergadering -> put(gemeente, copy.connector(), vergadering, at));
        sql.rows("select gegevens from vergadering where gemeente = ?1 and connector = ?2 and begint_op >= ?3", gemeente, copy.connector(), copy.since())
                .stream().map(row -> Json.read(row.text(0), Vergadering.class))
                .filter(known -> !named.contains(known.bronId()))
                .forEach(gone -> put(gemeente, copy.connector(), gone.withdrawn(at), at));
        withdraw(gemeente, copy);
        state(gemeente, null);
        sql.change("update agendastand set laatst_goed = ?1, overgeslagen = ?2 where gemeente = ?3", at, Json.write(copy.reasons()), gemeente);
    }

    private void withdraw(String gemeente, Copy copy) {
        sql.rows("""
                select r.id, r.bron_id, v.gegevens from raadsvoorstel r join vergadering v on v.id = r.vergadering
                where v.gemeente = ?1 and v.connector = ?2 and v.begint_op >= ?3 and r.status <> ?4""",
                gemeente, copy.connector(), copy.since(), Status.INGETROKKEN).stream()
                .filter(row -> copy.isGone(Json.read(row.text(2), Vergadering.class), row.text(1)))
                .forEach(row -> sql.change("update raadsvoorstel set status = ?1 where id = ?2", Status.INGETROKKEN, row.number(0)));
    }

    private void put(String gemeente, String connector, Vergadering vergadering, Instant at) {
        String json = Json.write(vergadering);
        int added = sql.change("""
                insert into vergadering (id, gemeente, connector, bron_id, begint_op, gegevens, gelezen_op)
                values (nextval('vergadering_id'), ?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing""",
                gemeente, connector, vergadering.bronId(), vergadering.begins(), json, at);
        if (added == 1) return;
        sql.change("update vergadering set begint_op = ?1, gegevens = ?2, gelezen_op = ?3 where gemeente = ?4 and connector = ?5 and bron_id = ?6",
                vergadering.begins(), json, at, gemeente, connector, vergadering.bronId());
    }

    @Override public void failed(String gemeente, String reason, Instant at) {
        state(gemeente, reason);
    }

    private void state(String gemeente, String failure) {
        sql.change("insert into agendastand (gemeente) values (?1) on conflict do nothing", gemeente);
        sql.change("update agendastand set storing = ?1 where gemeente = ?2", failure, gemeente);
    }

    @Override public AgendaState state(String gemeente) {
        return sql.rows("select laatst_goed, storing, overgeslagen from agendastand where gemeente = ?1", gemeente).stream().findFirst()
                .map(row -> new AgendaState(row.optionalMoment(0), row.optionalText(1), row.optionalText(2).map(text -> Json.read(text, SENTENCES)).orElse(List.of())))
                .orElseGet(() -> new AgendaState(Optional.empty(), Optional.empty(), List.of()));
    }

    @Override public List<StoredVergadering> from(String gemeente, Instant moment) {
        return sql.rows(AgendaRow.MEETING + "gemeente = ?1 and begint_op >= ?2 order by begint_op, id", gemeente, moment).stream()
                .map(AgendaRow::vergadering).toList();
    }

    @Override public Optional<StoredVergadering> vergadering(long id) {
        return sql.rows(AgendaRow.MEETING + "id = ?1", id).stream().findFirst().map(AgendaRow::vergadering);
    }

    /** A withdrawn version stays so when another one takes its place, so that its text does not come back. */
    @Override public StoredVoorstel add(StoredVoorstel.Fresh fresh) {
        long vergadering = fresh.vergadering().id();
        String document = fresh.document().bronId();
        sql.change("""
                insert into raadsvoorstel (id, vergadering, bron_id, sha256, agendapunt, document, status, eenheden, opmerking, bladzijden, bronregels)
                values (nextval('raadsvoorstel_id'), ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) on conflict do nothing""",
                vergadering, document, fresh.sha256(), fresh.agendapunt(), Json.write(fresh.document()), Status.WACHT_OP_GRIFFIE,
                Json.write(fresh.eenheden()), fresh.note(), Json.write(fresh.bladzijden()), Json.write(fresh.bronregels()));
        sql.change("update raadsvoorstel set status = ?1 where vergadering = ?2 and bron_id = ?3 and sha256 <> ?4 and status <> ?5",
                Status.VERVANGEN, vergadering, document, fresh.sha256(), Status.INGETROKKEN);
        sql.change("update raadsvoorstel set status = ?1 where vergadering = ?2 and bron_id = ?3 and sha256 = ?4 and status in (?5, ?6)",
                Status.WACHT_OP_GRIFFIE, vergadering, document, fresh.sha256(), Status.VERVANGEN, Status.INGETROKKEN);
        return sql.rows(AgendaRow.VOORSTEL + "r.vergadering = ?1 and r.bron_id = ?2 and r.sha256 = ?3", vergadering, document, fresh.sha256())
                .stream().findFirst().map(AgendaRow::voorstel).orElseThrow();
    }

    @Override public StoredVoorstel upload(StoredVoorstel.Fresh fresh, byte[] file) {
        StoredVoorstel stored = add(fresh);
        sql.change("insert into voorstelbestand (raadsvoorstel, bestand) values (?1, ?2) on conflict do nothing",
                stored.ref().id(), Base64.getEncoder().encodeToString(file));
        return stored;
    }

    @Override public Optional<byte[]> uploaded(long id) {
        return sql.rows("select bestand from voorstelbestand where raadsvoorstel = ?1", id).stream().findFirst().map(row -> Base64.getDecoder().decode(row.text(0)));
    }

    @Override public boolean isBehind(long vergadering, String document, String sha256) {
        return !sql.rows("""
                select r.id from raadsvoorstel r join voorstelbestand b on b.raadsvoorstel = r.id
                join raadsvoorstel o on o.vergadering = r.vergadering and o.bron_id = r.bron_id
                where r.vergadering = ?1 and r.bron_id = ?2 and r.status in (?3, ?4) and o.sha256 = ?5 and o.status = ?6""",
                vergadering, document, Status.WACHT_OP_GRIFFIE, Status.BEVESTIGD, sha256, Status.VERVANGEN).isEmpty();
    }

    @Override public Optional<StoredVoorstel> voorstel(long id) {
        return sql.rows(AgendaRow.VOORSTEL + "r.id = ?1", id).stream().findFirst().map(AgendaRow::voorstel);
    }

    @Override public List<StoredVoorstel> voorstellen(String gemeente, Instant moment) {
        return current(sql.rows(AgendaRow.VOORSTEL + "v.gemeente = ?1 and v.begint_op >= ?2 and r.status in (?3, ?4) order by v.begint_op, r.id",
                gemeente, moment, Status.WACHT_OP_GRIFFIE, Status.BEVESTIGD));
    }

    @Override public List<StoredVoorstel> voorstellen(long vergadering) {
        return current(sql.rows(AgendaRow.VOORSTEL + "r.vergadering = ?1 and r.status in (?2, ?3) order by r.id", vergadering, Status.WACHT_OP_GRIFFIE, Status.BEVESTIGD));
    }

    private static List<StoredVoorstel> current(List<Row> rows) {
        return rows.stream().filter(row -> AgendaRow.meeting(row).status() != Vergadering.Status.GEANNULEERD)
                .map(AgendaRow::voorstel).toList();
    }

    @Override public Opening confirm(StoredVoorstel voorstel, String by, Instant at) {
        return opening(voorstel.ref().id(), sql.change("""
                update raadsvoorstel set status = ?1, eenheden = ?2, bladzijden = ?3, bronregels = ?4, bevestigd_door = ?5, bevestigd_op = ?6
                where id = ?7 and status = ?8""",
                Status.BEVESTIGD, Json.write(voorstel.eenheden()), Json.write(voorstel.bladzijden()), Json.write(voorstel.bronregels()), by, at,
                voorstel.ref().id(), Status.WACHT_OP_GRIFFIE));
    }

    @Override public List<StoredVoorstel> confirmedBefore(StoredVoorstel voorstel) {
        return sql.rows(AgendaRow.VOORSTEL + """
                v.gemeente = ?1 and v.connector = (select m.connector from vergadering m where m.id = ?2) and r.bron_id = ?3 and r.id <> ?4
                and r.bevestigd_op is not null order by r.bevestigd_op, r.id""",
                voorstel.gemeente(), voorstel.vergadering(), voorstel.document().bronId(), voorstel.ref().id()).stream()
                .filter(row -> row.number(2) == voorstel.vergadering() || AgendaRow.meeting(row).status() == Vergadering.Status.GEANNULEERD)
                .map(row -> AgendaRow.voorstel(row).with(AgendaRow.eenheden(row))).toList();
    }

    /** That a version was confirmed once stays true of it, so confirming it again does not take heropend back: it is asked only while the version waits. */
    @Override public Opening reopen(long id) {
        return opening(id, sql.change("""
                update raadsvoorstel set status = ?1, bevestigd_door = null, bevestigd_op = null, heropend = true
                where id = ?2 and status = ?3""",
                Status.WACHT_OP_GRIFFIE, id, Status.BEVESTIGD));
    }

    @Override public boolean isReopened(long id) {
        return !sql.rows("select id from raadsvoorstel where id = ?1 and heropend", id).isEmpty();
    }

    private Opening opening(long id, int changed) {
        if (changed == 1) return new Opening.Done();
        return voorstel(id).<Opening>map(found -> new Opening.NotNow(found.status())).orElseGet(Opening.Unknown::new);
    }
}
