package nl.inbreng.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.inbreng.application.ports.Stemming;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.domain.verzoek.Stemvolgorde;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.verzoek.Kenmerk;
import tools.jackson.core.type.TypeReference;

/** Orders of voting and confirmed decisions: rows are only added, and the primary key settles which of two at once has a number. */
@Dependent
@Transactional
public class SqlStemming implements Stemming {

    private static final TypeReference<List<Kenmerk>> KENMERKEN = new TypeReference<>() {};

    private final Sql sql;

    @Inject
    public SqlStemming(EntityManager entityManager) {
        this.sql = new Sql(entityManager);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(StoredVoorstel voorstel, Stemvolgorde volgorde) {
        sql.change("insert into stemvolgorde (vergadering, bron_id, nr, volgorde, reden, door, op) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                voorstel.vergadering(), voorstel.document().bronId(), volgorde.nr(), Json.write(volgorde.volgorde()), volgorde.reden(), volgorde.door(), volgorde.op());
    }

    @Override public List<Stemvolgorde> volgordes(StoredVoorstel voorstel) {
        return sql.rows("select nr, volgorde, reden, door, op from stemvolgorde where vergadering = ?1 and bron_id = ?2 order by nr",
                voorstel.vergadering(), voorstel.document().bronId()).stream()
                .map(row -> new Stemvolgorde(Math.toIntExact(row.number(0)), Json.read(row.text(1), KENMERKEN), row.text(2), row.text(3), row.moment(4))).toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(StoredVoorstel voorstel, Consolidatie consolidatie) {
        sql.change("insert into consolidatie (vergadering, bron_id, nr, inhoud, door, op) values (?1, ?2, ?3, ?4, ?5, ?6)",
                voorstel.vergadering(), voorstel.document().bronId(), consolidatie.nr(), Json.write(consolidatie), consolidatie.door(), consolidatie.op());
    }

    @Override public List<Consolidatie> consolidaties(StoredVoorstel voorstel) {
        return sql.rows("select inhoud from consolidatie where vergadering = ?1 and bron_id = ?2 order by nr", voorstel.vergadering(), voorstel.document().bronId()).stream()
                .map(row -> Json.read(row.text(0), Consolidatie.class)).toList();
    }
}
