package nl.inbreng.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.Unreadable;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Stand;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import nl.inbreng.persistence.Readability.Looked;

/** Verzoeken in the database. What writes needs the transaction of an act. */
@Dependent
@Transactional
public class JpaVerzoeken implements Verzoeken {

    private static final List<Stand> PUBLIC = Stand.all().stream().filter(Stand::isPublic).toList();

    private static final List<Stand> RUNNING = PUBLIC.stream().filter(Stand::isRunning).toList();

    private static final String RUNNING_NAMES = RUNNING.stream().map(stand -> "'" + stand.name() + "'").collect(Collectors.joining(", ", "(", ")"));

    private static final List<Stand> GATHERING = Stand.all().stream().filter(Stand::isGathering).toList();

    private final EntityManager entityManager;
    private final Sql sql;
    private final Readability readability;

    @Inject
    public JpaVerzoeken(EntityManager entityManager, DamageLog log) {
        this.entityManager = entityManager;
        this.sql = new Sql(entityManager);
        this.readability = new Readability(sql, log);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Verzoek verzoek) {
        entityManager.persist(verzoek);
    }

    @Override public Optional<Verzoek> find(Kenmerk kenmerk) {
        return entityManager.createQuery("select v from Verzoek v where v.kenmerk = :kenmerk", Verzoek.class)
                .setParameter("kenmerk", kenmerk).getResultStream().findFirst();
    }

    @Override public boolean isReadable(Kenmerk kenmerk) {
        return readability.isReadable(kenmerk);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public VerzoekNumber nextNumber(Instrument instrument, String gemeente, int year) {
        sql.change("insert into nummerreeks (gemeente, instrument, jaar, laatste) values (?1, ?2, ?3, 0) on conflict do nothing",
                gemeente, instrument, year);
        sql.change("update nummerreeks set laatste = laatste + 1 where gemeente = ?1 and instrument = ?2 and jaar = ?3",
                gemeente, instrument, year);
        long last = sql.rows("select laatste from nummerreeks where gemeente = ?1 and instrument = ?2 and jaar = ?3",
                gemeente, instrument, year).get(0).number(0);
        return new VerzoekNumber(instrument, gemeente.substring(2), year, Math.toIntExact(last));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Verzoek verzoek, Event event) {
        sql.change("insert into gebeurtenis (id, verzoek, op, rol, stand, tekst, orgaan, artikel) values (nextval('gebeurtenis_id'), ?1, ?2, ?3, ?4, ?5, cast(?6 as varchar), ?7)",
                verzoek.id(), event.at(), event.by(), event.stand(), event.text(), event.orgaan().orElse(null), event.artikel());
    }

    @Override public List<Event> events(Verzoek verzoek) {
        return sql.rows("select op, rol, stand, tekst, orgaan, artikel from gebeurtenis where verzoek = ?1 order by id", verzoek.id()).stream()
                .map(row -> new Event(row.moment(0), Event.By.valueOf(row.text(1)), Stand.of(row.text(2)), row.text(3),
                        row.optionalText(4).map(Orgaan::valueOf), row.text(5)))
                .toList();
    }

    @Override public List<Kenmerk> openForSupport() {
        return entityManager.createQuery("select v.kenmerk from Verzoek v where v.stand in :gathering order by v.id", Kenmerk.class)
                .setParameter("gathering", GATHERING).getResultList();
    }

    @Override public List<Kenmerk> running() {
        return entityManager.createQuery("select v.kenmerk from Verzoek v where v.stand in :running order by v.id", Kenmerk.class)
                .setParameter("running", RUNNING).getResultList();
    }

    @Override public Set<String> editions() {
        return Set.copyOf(entityManager.createQuery("select distinct v.edition from Verzoek v where v.rules is null", String.class).getResultList());
    }

    @Override public Set<String> rules() {
        return Set.copyOf(entityManager.createQuery("select distinct v.rules from Verzoek v where v.rules is not null", String.class).getResultList());
    }

    @Override public WrittenOn writtenOn(String gemeente, Set<Long> voorstellen) {
        Set<Long> damaged = readability.damagedTexts("v.voorstel in " + Readability.list(voorstellen));
        Map<Boolean, List<Looked>> found = readability.of("v.gemeente = ?1 and v.voorstel in " + Readability.list(voorstellen), gemeente).stream()
                .collect(Collectors.partitioningBy(one -> one.readable() && !damaged.contains(one.id())));
        return new WrittenOn(found.get(true).stream().map(Looked::kenmerk).toList(), found.get(false).stream().map(one -> new Unreadable(one.kenmerk(), one.stand())).toList());
    }

    @Override public boolean isOutcomeSince(String gemeente, Set<Long> voorstellen, Instant since) {
        String stayed = "g.stand = 'TERUGGEKOPPELD' and exists (select 1 from gebeurtenis p where p.verzoek = g.verzoek and p.id < g.id and p.stand = g.stand)";
        return sql.rows("select count(*) from gebeurtenis g join verzoek v on v.id = g.verzoek where v.gemeente = ?1 and v.voorstel in " + Readability.list(voorstellen)
                + " and g.op >= ?2 and g.rol = 'GRIFFIE' and (g.stand = 'AFGEROND' or " + stayed + ")", gemeente, since).get(0).number(0) > 0;
    }

    @Override public boolean isAmended(long voorstel) {
        return entityManager.createQuery("select count(v) from Verzoek v where v.texts.voorstel = :voorstel and v.stand in :public", Long.class)
                .setParameter("voorstel", voorstel).setParameter("public", PUBLIC).getSingleResult() > 0;
    }

    @Override public List<Verzoek> openOn(String gemeente, long voorstel) {
        List<Long> readable = readability.of("v.gemeente = ?1 and v.voorstel = ?2 and v.stand in " + RUNNING_NAMES, gemeente, voorstel).stream()
                .filter(Looked::readable).map(Looked::id).toList();
        return readable.isEmpty() ? List.of() : entityManager.createQuery("select v from Verzoek v where v.id in :readable order by v.id desc", Verzoek.class)
                .setParameter("readable", readable).getResultList();
    }
}
