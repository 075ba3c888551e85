package nl.inbreng.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.inbreng.application.Fingerprint;
import nl.inbreng.application.ports.KeptRules;
import nl.inbreng.application.ports.RuleText;

/** The kept texts of rules: rows are only added, under the fingerprint of what they say. */
@Dependent
@Transactional
public class SqlKeptRules implements KeptRules {

    private final Sql sql;

    @Inject
    public SqlKeptRules(EntityManager entityManager) {
        this.sql = new Sql(entityManager);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(RuleText text) {
        sql.change("insert into bevroren_editie (vingerafdruk, bestand, gemeente, editie) values (?1, ?2, ?3, ?4) on conflict do nothing",
                Fingerprint.of(text), text.path(), text.gemeente(), text.edition());
    }

    @Override public Optional<RuleText> find(String fingerprint) {
        return sql.rows("select bestand, gemeente, editie from bevroren_editie where vingerafdruk = ?1", fingerprint).stream()
                .map(row -> new RuleText(row.text(0), row.text(1), row.text(2))).findFirst();
    }
}
