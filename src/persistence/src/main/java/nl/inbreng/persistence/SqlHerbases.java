package nl.inbreng.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.ports.Herbases;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.Rebase.Uitkomst;
import tools.jackson.core.type.TypeReference;

/** What became of amendementen on newer versions, in the database. */
@Dependent
@Transactional
public class SqlHerbases implements Herbases {

    private static final String FAILED = "MISLUKT";
    private static final TypeReference<List<Herbasis.Onderdeel>> ONDERDELEN = new TypeReference<>() {};
    private static final String HERBASIS = """
            select v.kenmerk, h.van_voorstel, h.voorstel, h.uitkomst, h.wijzigingen, h.gemaakt_op, h.bevestigd_op
            from herbasis h join verzoek v on v.id = h.verzoek where\s""";

    private final Sql sql;

    @Inject
    public SqlHerbases(EntityManager entityManager) {
        this.sql = new Sql(entityManager);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean add(Verzoek verzoek, Herbasis herbasis) {
        sql.change("delete from herbasis where verzoek = ?1 and van_voorstel = ?2 and voorstel = ?3", verzoek.id(), herbasis.van(), herbasis.naar());
        return sql.change("""
                insert into herbasis (id, verzoek, van_voorstel, voorstel, uitkomst, wijzigingen, gemaakt_op)
                values (nextval('herbasis_id'), ?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing""",
                verzoek.id(), herbasis.van(), herbasis.naar(), herbasis.uitkomst().map(Enum::name).orElse(FAILED), Json.write(herbasis.onderdelen()), herbasis.gemaakt()) == 1;
    }

    @Override public Optional<Herbasis> latest(Verzoek verzoek) {
        return sql.rows(HERBASIS + "h.verzoek = ?1 order by h.id desc fetch first 1 row only", verzoek.id()).stream().findFirst().map(SqlHerbases::herbasis);
    }

    @Override public Optional<Herbasis> open(Verzoek verzoek) {
        if (!(verzoek.inhoud() instanceof Amendement text)) return Optional.empty();
        return sql.rows(HERBASIS + """
                h.verzoek = ?1 and h.van_voorstel = ?2 and h.bevestigd_op is null
                and exists (select 1 from raadsvoorstel r where r.id = h.voorstel and r.status = ?3) order by h.id desc fetch first 1 row only""",
                verzoek.id(), text.voorstel().id(), StoredVoorstel.Status.BEVESTIGD.name()).stream().findFirst().map(SqlHerbases::herbasis);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(long naar) {
        sql.change("delete from herbasis where voorstel = ?1 and bevestigd_op is null", naar);
    }

    @Override public List<Herbasis> on(long naar) {
        return sql.rows(HERBASIS + "h.voorstel = ?1 and h.id = (select max(n.id) from herbasis n where n.verzoek = h.verzoek and n.voorstel = ?1) order by h.verzoek", naar)
                .stream().map(SqlHerbases::herbasis).toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void confirmed(Verzoek verzoek, Herbasis herbasis, int revisie, Instant at) {
        sql.change("update herbasis set bevestigd_op = ?1, revisie = ?2 where verzoek = ?3 and van_voorstel = ?4 and voorstel = ?5 and bevestigd_op is null",
                at, revisie, verzoek.id(), herbasis.van(), herbasis.naar());
    }

    private static Herbasis herbasis(Row row) {
        Optional<Uitkomst> uitkomst = Optional.of(row.text(3)).filter(word -> !word.equals(FAILED)).map(Uitkomst::valueOf);
        return new Herbasis(new Kenmerk(row.text(0)), row.number(1), row.number(2), uitkomst, Json.read(row.text(4), ONDERDELEN), row.moment(5), row.optionalMoment(6));
    }
}
