package nl.inbreng.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.inbreng.application.ports.Revisies;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.revisie.AmendementRevisie.Door;
import nl.inbreng.domain.verzoek.Verzoek;

/** The published texts of amendementen: rows are only added, and the primary key settles which of two at once has a number. */
@Dependent
@Transactional
public class SqlRevisies implements Revisies {

    private final Sql sql;

    @Inject
    public SqlRevisies(EntityManager entityManager) {
        this.sql = new Sql(entityManager);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Verzoek verzoek, AmendementRevisie revisie) {
        sql.change("insert into revisie (verzoek, nr, inhoud, inhoud_hash, reden, materieel, door, op) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                verzoek.id(), revisie.nr(), Json.write((Inhoud) revisie.inhoud()), revisie.inhoudHash(), revisie.reden(), revisie.materieel(), revisie.door(), revisie.op());
    }

    @Override public List<AmendementRevisie> of(Verzoek verzoek) {
        return sql.rows("select nr, inhoud, inhoud_hash, reden, materieel, door, op from revisie where verzoek = ?1 order by nr", verzoek.id()).stream()
                .map(row -> new AmendementRevisie(Math.toIntExact(row.number(0)), (Amendement) Json.read(row.text(1), Inhoud.class), row.text(2), row.text(3), row.flag(4),
                        Door.valueOf(row.text(5)), row.moment(6))).toList();
    }
}
