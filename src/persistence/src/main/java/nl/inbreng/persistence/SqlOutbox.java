package nl.inbreng.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.application.ports.Outbox;
import nl.inbreng.application.ports.Printer.DocumentKind;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Kenmerk;

/** Letters in the database. A claimed letter is due again when its lease has passed, so a worker that dies loses nothing. */
@Dependent
@Transactional
public class SqlOutbox implements Outbox {

    private static final int LONGEST_REASON = 500;

    private final Sql sql;
    private final Clock clock;

    @Inject
    public SqlOutbox(EntityManager entityManager, Clock clock) {
        this.sql = new Sql(entityManager);
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Letter letter) {
        sql.change("""
                insert into brief (id, sleutel, aan, onderwerp, tekst, bijlage_soort, bijlage_van, geschreven_op, pogingen, vanaf)
                values (nextval('brief_id'), ?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, ?7) on conflict do nothing""",
                letter.key(), letter.to().value(), letter.subject(), letter.body(),
                letter.enclosure().map(Letter.Enclosed::kind).orElse(null), letter.enclosure().map(Letter.Enclosed::verzoek).orElse(null),
                clock.instant());
    }

    @Override public List<Queued> claim(int most, Instant now, Duration lease) {
        List<Queued> due = sql.rows("""
                select id, sleutel, aan, onderwerp, tekst, bijlage_soort, bijlage_van, pogingen, geschreven_op from brief
                where verzonden_op is null and opgegeven_op is null and vanaf <= ?1 order by vanaf, id limit ?2 for update skip locked""", now, most)
                .stream().map(SqlOutbox::queued).toList();
        due.forEach(queued -> sql.change("update brief set vanaf = ?1 where id = ?2", now.plus(lease), queued.id()));
        return due;
    }

    @Override public void sent(long id, Instant at) {
        sql.change("update brief set verzonden_op = ?1, aan = null, onderwerp = null, tekst = null, storing = null where id = ?2", at, id);
    }

    @Override public void failed(long id, String reason, Instant again) {
        sql.change("update brief set pogingen = pogingen + 1, vanaf = ?1, storing = ?2 where id = ?3 and verzonden_op is null",
                again, shortened(reason), id);
    }

    @Override public void givenUp(long id, String reason, Instant at) {
        sql.change("update brief set opgegeven_op = ?1, aan = null, onderwerp = null, tekst = null, storing = ?2 where id = ?3 and verzonden_op is null",
                at, shortened(reason), id);
    }

    @Override public Optional<Instant> oldestWaiting() {
        return sql.rows("select min(geschreven_op) from brief where verzonden_op is null and opgegeven_op is null").get(0).optionalMoment(0);
    }

    @Override public int undelivered() {
        return Math.toIntExact(sql.rows("select count(*) from brief where opgegeven_op is not null").get(0).number(0));
    }

    private static String shortened(String reason) {
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }

    private static Queued queued(Row row) {
        Optional<Letter.Enclosed> enclosed = row.optionalText(5)
                .map(kind -> new Letter.Enclosed(DocumentKind.valueOf(kind), new Kenmerk(row.text(6))));
        Letter letter = new Letter(row.text(1), new EmailAddress(row.text(2)), row.text(3), row.text(4), enclosed);
        return new Queued(row.number(0), letter, Math.toIntExact(row.number(7)), row.moment(8));
    }
}
