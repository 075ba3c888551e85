package nl.inbreng.persistence;

import java.sql.Connection;
import java.util.Properties;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Login;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Connects under the class loader of the WAR. While Payara Server deploys an EAR it asks for the first connection under the loader
 * of the EAR, from which the class of the data source in the WAR cannot be seen; everywhere else this changes nothing.
 */
public class ConnectAtHome implements SessionCustomizer {

    /** Puts the loader around every way in which the session reaches the container's data source. */
    @Override
    public void customize(Session session) {
        atHome(session.getDatasourceLogin());
        if (session instanceof ServerSession server) {
            atHome(server.getReadConnectionPool().getLogin());
            server.getConnectionPools().values().forEach(pool -> atHome(pool.getLogin()));
        }
    }

    private static void atHome(Login login) {
        if (login instanceof DatasourceLogin source && source.getConnector() instanceof JNDIConnector container) {
            source.setConnector(new AtHome(container));
        }
    }

    private static final class AtHome extends JNDIConnector {

        private static final long serialVersionUID = 1L;

        AtHome(JNDIConnector container) {
            super(container.getDataSource());
            setName(container.getName());
            setLookupType(container.getLookupType());
        }

        @Override
        public Connection connect(Properties properties, Session session) {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(ConnectAtHome.class.getClassLoader());
            try {
                return super.connect(properties, session);
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }
}
