package nl.inbreng.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Connections to the database of the configuration: an H2 file or PostgreSQL, by inbreng.database.url, .gebruiker and .wachtwoord.
 * The pool of the server is put around it.
 */
public class ConfiguredDataSource implements DataSource {

    /** H2: the file is open in another process. */
    private static final int DATABASE_ALREADY_OPEN = 90020;

    private final DatabaseUrl url;
    private final Properties login;
    private PrintWriter logWriter;
    private int loginTimeout;

    /** By the configuration of the running application. @throws IllegalArgumentException with a Dutch sentence when the address cannot be used */
    public ConfiguredDataSource() {
        this(ConfigProvider.getConfig());
    }

    /** By this configuration. */
    public ConfiguredDataSource(Config config) {
        this(config.getOptionalValue("inbreng.database.url", String.class).orElse("jdbc:h2:file:./data/inbreng;WRITE_DELAY=0"),
                config.getOptionalValue("inbreng.database.gebruiker", String.class).orElse("inbreng"),
                config.getOptionalValue("inbreng.database.wachtwoord", String.class).orElse(""));
    }

    ConfiguredDataSource(String url, String user, String password) {
        this.url = DatabaseUrl.of(url);
        this.login = login(user, password);
    }

    @Override public Connection getConnection() throws SQLException {
        return connect(login);
    }

    @Override public Connection getConnection(String user, String password) throws SQLException {
        return connect(login(user, password));
    }

    /** True for an H2 file, which has the clock of this machine. */
    boolean isH2() {
        return url.isH2();
    }

    private Connection connect(Properties as) throws SQLException {
        try {
            return driver().connect(url.value(), as);
        } catch (SQLException refused) {
            if (refused.getErrorCode() != DATABASE_ALREADY_OPEN) throw refused;
            throw new SQLException("Het databasebestand " + url.place() + " is in gebruik door een ander programma. "
                    + "Draait Inbreng al? Stop dat eerst, of kies een ander bestand met inbreng.database.url.", refused.getSQLState(),
                    refused.getErrorCode(), refused);
        }
    }

    private Driver driver() {
        return url.isH2() ? new org.h2.Driver() : new org.postgresql.Driver();
    }

    private static Properties login(String user, String password) {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        return login;
    }

    @Override public PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override public void setLogWriter(PrintWriter out) {
        logWriter = out;
    }

    @Override public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override public <T> T unwrap(Class<T> type) throws SQLException {
        if (!isWrapperFor(type)) throw new SQLException("geen " + type.getName());
        return type.cast(this);
    }

    @Override public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
