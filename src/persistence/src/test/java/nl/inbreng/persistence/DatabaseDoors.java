package nl.inbreng.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.inbreng.application.contract.Doors;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Herbases;
import nl.inbreng.application.ports.KeptRules;
import nl.inbreng.application.ports.Outbox;
import nl.inbreng.application.ports.Register;
import nl.inbreng.application.ports.Revisies;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.application.ports.Stemming;
import nl.inbreng.application.ports.Verzoeken;

/** The doors on a database, migrated and mapped as in the server, with transactions of EclipseLink itself. */
final class DatabaseDoors implements Doors, AutoCloseable {

    private final EntityManagerFactory factory;
    private final boolean postgres;
    private final ThreadTransactions transactions;
    private final Sql sql;
    private final Verzoeken verzoeken;
    private final Signatures signatures;
    private final Register register;
    private final Outbox outbox;
    private final Agenda agenda;
    private final KeptRules keptRules;
    private final Herbases herbases;
    private final Stemming stemming;
    private final Revisies revisies;

    DatabaseDoors(String url, String user, String password) {
        postgres = url.startsWith("jdbc:postgresql:");
        Migrate.migrate(new ConfiguredDataSource(url, user, password));
        factory = Persistence.createEntityManagerFactory("inbreng", Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL", "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.url", DatabaseUrl.of(url).value(),
                "jakarta.persistence.jdbc.user", user, "jakarta.persistence.jdbc.password", password,
                "eclipselink.connection-pool.default.min", "2", "eclipselink.connection-pool.default.max", "32",
                "eclipselink.logging.level", "WARNING"));
        transactions = new ThreadTransactions(factory);
        EntityManager entityManager = transactions.entityManager();
        sql = new Sql(entityManager);
        DamageLog log = new DamageLog();
        Clock clock = Clock.fixed(Examples.NOW, ZoneOffset.UTC);
        verzoeken = transactions.intercept(Verzoeken.class, new JpaVerzoeken(entityManager, log));
        signatures = transactions.intercept(Signatures.class, new SqlSignatures(entityManager));
        register = transactions.intercept(Register.class, new SqlRegister(entityManager, log));
        outbox = transactions.intercept(Outbox.class, new SqlOutbox(entityManager, clock));
        agenda = transactions.intercept(Agenda.class, new SqlAgenda(entityManager));
        stemming = transactions.intercept(Stemming.class, new SqlStemming(entityManager));
        herbases = transactions.intercept(Herbases.class, new SqlHerbases(entityManager));
        keptRules = transactions.intercept(KeptRules.class, new SqlKeptRules(entityManager));
        revisies = transactions.intercept(Revisies.class, new SqlRevisies(entityManager));
    }

    @Override public Verzoeken verzoeken() {
        return verzoeken;
    }

    @Override public Signatures signatures() {
        return signatures;
    }

    @Override public Register register() {
        return register;
    }

    @Override public Outbox outbox() {
        return outbox;
    }

    @Override public Agenda agenda() {
        return agenda;
    }

    @Override public KeptRules keptRules() {
        return keptRules;
    }

    @Override public Herbases herbases() {
        return herbases;
    }

    @Override public Stemming stemming() {
        return stemming;
    }

    @Override public Revisies revisies() {
        return revisies;
    }

    @Override public <T> T transaction(Supplier<T> work) {
        return transactions.required(work);
    }

    boolean isPostgres() {
        return postgres;
    }

    /** Changes rows past the ports, to see what the schema itself allows. */
    int change(String statement, Object... parameters) {
        return transaction(() -> sql.change(statement, parameters));
    }

    /** Rows past the ports, to see what is really kept. */
    List<Row> rows(String statement, Object... parameters) {
        return transaction(() -> sql.rows(statement, parameters));
    }

    @Override public void close() {
        factory.close();
    }
}
