package nl.inbreng.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Names a damaged row in the log by table and id, once while the server runs; nothing of what it holds. It remembers 10,000 rows, then begins again. */
@ApplicationScoped
public class DamageLog {

    private static final System.Logger LOG = System.getLogger(DamageLog.class.getName());
    private static final int MOST = 10_000;

    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /** A row cannot be read. @param table which holds the row @param verzoek id of the verzoek @param damaged what its reader says */
    public void tell(String table, long verzoek, RuntimeException damaged) {
        if (told.size() >= MOST) told.clear();
        if (told.add(table + " " + verzoek)) {
            LOG.log(System.Logger.Level.WARNING, "Het verzoek met id " + verzoek + " kan niet worden gelezen: een rij in tabel " + table + " is beschadigd. " + damaged.getClass().getName());
        }
    }
}
