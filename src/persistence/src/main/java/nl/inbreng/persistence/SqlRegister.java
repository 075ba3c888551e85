package nl.inbreng.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import nl.inbreng.application.ports.Register;
import nl.inbreng.application.views.VerzoekLine;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Stand;

/** The lists, each in one statement. */
@Dependent
@Transactional
public class SqlRegister implements Register {

    private static final String LINE = """
            select v.kenmerk, v.nummer, v.editie, v.inhoud, v.stand, v.sluit_op, v.termijn_tot,
                   (select count(*) from steunbetuiging s where s.verzoek = v.id and s.fase = v.fase and s.tekst = v.steun_vanaf and s.bevestigd_op is not null), v.instrument, v.drempel, v.regels, v.geopend_op, v.id, v.voorstel
            from verzoek v where\s""";

    private static final String PUBLIC = Stand.all().stream().filter(Stand::isPublic).map(s -> "'" + s.name() + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    private final Sql sql;
    private final Readability readability;

    @Inject
    public SqlRegister(EntityManager entityManager, DamageLog log) {
        this.sql = new Sql(entityManager);
        this.readability = new Readability(sql, log);
    }

    @Override public List<VerzoekLine> publicLines(String gemeente) {
        return lines("v.gemeente = ?1 and v.stand in " + PUBLIC + " order by v.geopend_op desc, v.id desc", gemeente);
    }

    @Override public List<VerzoekLine> linesOf(String indiener) {
        return lines("v.indiener_id = ?1 order by v.gemaakt_op desc, v.id desc", indiener);
    }

    @Override public List<VerzoekLine> deskLines(String gemeente) {
        return lines("v.gemeente = ?1 and v.nummer is not null order by v.termijn_tot asc nulls last, v.ingediend_op, v.id", gemeente);
    }

    private List<VerzoekLine> lines(String condition, String parameter) {
        return sql.rows(LINE + condition, parameter).stream().map(this::line).toList();
    }

    private VerzoekLine line(Row row) {
        return new VerzoekLine(new Kenmerk(row.text(0)), row.optionalText(1), Instrument.valueOf(row.text(8)), row.text(2), row.optionalText(10), readability.value(row.number(12), row.optionalText(3), text -> Json.read(text, Inhoud.class).titel()),
                Stand.of(row.text(4)), readability.value(row.number(12), row.optionalText(9), text -> Json.read(text, Threshold.class)), Math.toIntExact(row.number(7)), row.optionalMoment(11), row.optionalMoment(5), row.optionalMoment(6), row.optionalNumber(13));
    }
}
