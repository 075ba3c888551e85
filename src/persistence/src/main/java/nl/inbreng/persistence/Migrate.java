package nl.inbreng.persistence;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date when the application starts, before anything else uses the database. A migration that fails
 * stops the start. It also declares the pool.
 */
@DataSourceDefinition(name = "java:app/jdbc/inbreng", className = "nl.inbreng.persistence.ConfiguredDataSource",
        initialPoolSize = 2, minPoolSize = 2, maxPoolSize = 24, maxIdleTime = 300,
        isolationLevel = java.sql.Connection.TRANSACTION_READ_COMMITTED)
@ApplicationScoped
public class Migrate {

    private static final int FIRST = 100;

    @Resource(lookup = "java:app/jdbc/inbreng")
    private DataSource dataSource;

    void atStart(@Observes @Priority(FIRST) @Initialized(ApplicationScoped.class) Object start) {
        migrate(dataSource);
    }

    /** Applies every migration that the database does not have yet. */
    static void migrate(DataSource database) {
        Flyway.configure(Migrate.class.getClassLoader()).dataSource(database).locations("classpath:db/migration")
                .validateMigrationNaming(true).load().migrate();
    }
}
