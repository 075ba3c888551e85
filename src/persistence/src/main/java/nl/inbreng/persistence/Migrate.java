package nl.inbreng.persistence;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date when the application starts, before anything else uses the database. A migration that fails
 * stops the start. It opens the database itself: Payara binds the name of the pool (web.xml) only after the
 * application has started.
 */
@ApplicationScoped
public class Migrate {

    private static final int FIRST = 100;

    void atStart(@Observes @Priority(FIRST) @Initialized(ApplicationScoped.class) Object start) {
        migrate(new ConfiguredDataSource());
    }

    /** Applies every migration that the database does not have yet. */
    static void migrate(DataSource database) {
        Flyway.configure(Migrate.class.getClassLoader()).dataSource(database).locations("classpath:db/migration")
                .javaMigrations(new FirstRevisions()).validateMigrationNaming(true).load().migrate();
    }
}
