package nl.inbreng.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;

/** The register of support in the database. Races are settled by unique keys and by updates with a condition, never by looking first. */
@Dependent
@Transactional
public class SqlSignatures implements Signatures {

    private static final String THRESHOLD = "DREMPEL";

    /** Also a check in the schema. */
    private static final int MOST_MAILS = 3;

    private final Sql sql;

    @Inject
    public SqlSignatures(EntityManager entityManager) {
        this.sql = new Sql(entityManager);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Entry add(Pending pending) {
        int added = sql.change("""
                insert into steunbetuiging (id, verzoek, fase, revisie, tekst, pseudoniem, email, gegevens, wil_bericht, link, link_tot, mails, getekend_op)
                values (nextval('steunbetuiging_id'), ?1, ?9, ?10, ?11, ?2, ?3, ?4, ?5, ?6, ?7, 1, ?8) on conflict do nothing""",
                pending.verzoek().id(), pending.pseudonym(), pending.signer().email().value(), Json.write(pending.signer().particulars()),
                pending.signer().wantsNews(), pending.link().digest(), pending.link().expires(), pending.at(), pending.verzoek().fase(),
                pending.verzoek().revisie(), pending.verzoek().steunVanaf());
        if (added == 1) return Entry.ADDED;
        boolean confirmed = sql.rows("select bevestigd_op from steunbetuiging where verzoek = ?1 and pseudoniem = ?2 and tekst = ?3",
                pending.verzoek().id(), pending.pseudonym(), pending.verzoek().steunVanaf()).get(0).optionalMoment(0).isPresent();
        return confirmed ? Entry.CONFIRMED : Entry.WAITING;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Renewal renew(Pending pending) {
        int renewed = sql.change("""
                update steunbetuiging set mails = case when link_tot <= ?1 then 1 else mails + 1 end,
                link = ?2, link_tot = ?3, email = ?4, gegevens = ?5, wil_bericht = ?6, getekend_op = ?1, revisie = ?10
                where verzoek = ?7 and pseudoniem = ?8 and tekst = ?11 and bevestigd_op is null and (mails < ?9 or link_tot <= ?1)""",
                pending.at(), pending.link().digest(), pending.link().expires(), pending.signer().email().value(),
                Json.write(pending.signer().particulars()), pending.signer().wantsNews(), pending.verzoek().id(), pending.pseudonym(), MOST_MAILS,
                pending.verzoek().revisie(), pending.verzoek().steunVanaf());
        return renewed == 1 ? Renewal.RENEWED : Renewal.CAP_REACHED;
    }

    @Override public Optional<Found> find(String digest) {
        return sql.rows("""
                select v.kenmerk, s.fase, s.bevestigd_op, s.link_tot, s.tekst from steunbetuiging s join verzoek v on v.id = s.verzoek
                where s.link = ?1""", digest).stream().findFirst()
                .map(row -> new Found(new Kenmerk(row.text(0)), Math.toIntExact(row.number(1)), Math.toIntExact(row.number(4)), row.optionalMoment(2).isPresent(), row.moment(3)));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Confirmation confirm(String digest, Instant at) {
        int first = sql.change("""
                update steunbetuiging set bevestigd_op = ?1, email = case when wil_bericht then email else null end
                where link = ?2 and bevestigd_op is null""", at, digest);
        if (first == 1) return Confirmation.FIRST;
        return find(digest).isPresent() ? Confirmation.ALREADY : Confirmation.REPLACED;
    }

    @Override public int confirmed(Verzoek verzoek) {
        return count("select count(*) from steunbetuiging where verzoek = ?1 and fase = ?2 and tekst = ?3 and bevestigd_op is not null", verzoek);
    }

    @Override public int confirmedEarlier(Verzoek verzoek) {
        return count("""
                select count(distinct s.pseudoniem) from steunbetuiging s where s.verzoek = ?1 and s.fase = ?2 and s.tekst < ?3 and s.bevestigd_op is not null
                and not exists (select 1 from steunbetuiging n where n.verzoek = s.verzoek and n.pseudoniem = s.pseudoniem and n.tekst = ?3 and n.bevestigd_op is not null)""", verzoek);
    }

    /** @param question with ?1 the verzoek, ?2 its round and ?3 its text */
    private int count(String question, Verzoek verzoek) {
        return Math.toIntExact(sql.rows(question, verzoek.id(), verzoek.fase(), verzoek.steunVanaf()).get(0).number(0));
    }

    @Override public Optional<Instant> confirmedAs(Verzoek verzoek, int nth) {
        return sql.rows("select bevestigd_op from steunbetuiging where verzoek = ?1 and fase = ?3 and tekst = ?4 and bevestigd_op is not null order by bevestigd_op, id offset ?2 rows fetch first 1 row only",
                verzoek.id(), nth - 1, verzoek.fase(), verzoek.steunVanaf()).stream().findFirst().map(row -> row.moment(0));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Dating dateThreshold(Verzoek verzoek, Instant at) {
        int first = sql.change("insert into mijlpaal (verzoek, soort, op) values (?1, ?2, ?3) on conflict do nothing", verzoek.id(), milestone(verzoek), at);
        return first == 1 ? Dating.FIRST : Dating.ALREADY;
    }

    @Override public Optional<Instant> thresholdMet(Verzoek verzoek) {
        return sql.rows("select op from mijlpaal where verzoek = ?1 and soort = ?2", verzoek.id(), milestone(verzoek)).stream()
                .findFirst().map(row -> row.moment(0));
    }

    @Override public List<EmailAddress> wantingNews(Verzoek verzoek) {
        return EmailAddress.once(sql.rows("""
                select s.email from steunbetuiging s where s.verzoek = ?1 and s.bevestigd_op is not null and s.wil_bericht and not exists
                (select 1 from steunbetuiging n where n.verzoek = s.verzoek and n.pseudoniem = s.pseudoniem and n.bevestigd_op is not null and n.id > s.id) order by s.id""", verzoek.id())
                .stream().map(row -> new EmailAddress(row.text(0))));
    }

    /** Each round and each text has its own date; that of the first kept its name. */
    private static String milestone(Verzoek verzoek) {
        String round = verzoek.fase() == 1 ? THRESHOLD : THRESHOLD + "_" + verzoek.fase();
        return verzoek.steunVanaf() <= 1 ? round : round + "_TEKST_" + verzoek.steunVanaf();
    }
}
