package nl.inbreng.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.ports.Stemming;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.VastgesteldBesluit;
import nl.inbreng.application.views.VastgesteldBesluit.Verwerkt;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Stemvolgorde;
import nl.inbreng.text.TekstEenheid;
import tools.jackson.core.type.TypeReference;

/** The orders of voting and the decisions taken in the database. */
@Dependent
@Transactional
public class SqlStemming implements Stemming {

    private static final TypeReference<List<String>> KENMERKEN = new TypeReference<>() {};
    private static final TypeReference<List<TekstEenheid>> EENHEDEN = new TypeReference<>() {};
    private static final TypeReference<List<Verwerkt>> VERWERKT = new TypeReference<>() {};

    private final Sql sql;

    @Inject
    public SqlStemming(EntityManager entityManager) {
        this.sql = new Sql(entityManager);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(StoredVoorstel voorstel, Stemvolgorde order) {
        sql.change("insert into stemvolgorde (id, vergadering, bron_id, volgorde, reden, door, op) values (nextval('stemvolgorde_id'), ?1, ?2, ?3, ?4, ?5, ?6)",
                voorstel.vergadering(), voorstel.document().bronId(), Json.write(order.volgorde().stream().map(Kenmerk::value).toList()), order.reden(), order.door(), order.op());
    }

    @Override public List<Stemvolgorde> volgordes(StoredVoorstel voorstel) {
        return sql.rows("select volgorde, reden, door, op from stemvolgorde where vergadering = ?1 and bron_id = ?2 order by id desc",
                voorstel.vergadering(), voorstel.document().bronId()).stream()
                .map(row -> new Stemvolgorde(Json.read(row.text(0), KENMERKEN).stream().map(Kenmerk::new).toList(), row.text(1), row.text(2), row.moment(3))).toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean add(StoredVoorstel voorstel, VastgesteldBesluit besluit) {
        return sql.change("insert into consolidatie (voorstel, eenheden, verwerkt, door, op) values (?1, ?2, ?3, ?4, ?5) on conflict do nothing",
                voorstel.ref().id(), Json.write(besluit.eenheden()), Json.write(besluit.verwerkt()), besluit.door(), besluit.op()) == 1;
    }

    @Override public Optional<VastgesteldBesluit> besluit(StoredVoorstel voorstel) {
        return sql.rows("select eenheden, verwerkt, door, op from consolidatie where voorstel = ?1", voorstel.ref().id()).stream().findFirst()
                .map(row -> new VastgesteldBesluit(Json.read(row.text(0), EENHEDEN), Json.read(row.text(1), VERWERKT), row.text(2), row.moment(3)));
    }
}
