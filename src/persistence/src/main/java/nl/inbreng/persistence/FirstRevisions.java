package nl.inbreng.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.inbreng.application.Fingerprint;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.revisie.AmendementRevisie.Door;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Keeps the texts of the amendementen that were published before revisions were kept: the first text, the one that was handed in after herstel, and that of
 * the drager. It is Java because no SQL of both databases makes the fingerprint. When a later text came is taken from what happened then.
 */
class FirstRevisions implements JavaMigration {

    private static final String PUBLISHED = """
            select v.id, v.inhoud, v.eerste_inhoud, v.drager_tekst, v.geopend_op,
                   coalesce((select max(g.op) from gebeurtenis g where g.verzoek = v.id and g.rol = 'INDIENER' and g.stand = 'INGEDIEND'), v.geopend_op),
                   coalesce((select max(g.op) from gebeurtenis g where g.verzoek = v.id and g.rol = 'GRIFFIE' and g.tekst like '%raad%ingebracht%'), v.geopend_op)
            from verzoek v where v.instrument = 'BURGERAMENDEMENT' and v.geopend_op is not null order by v.id""";
    private static final String KEEP = "insert into revisie (verzoek, nr, inhoud, inhoud_hash, reden, materieel, door, op) values (?, ?, ?, ?, ?, ?, ?, ?)";

    @Override public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("008.1");
    }

    @Override public String getDescription() {
        return "eerste revisies";
    }

    @Override public Integer getChecksum() {
        return null;
    }

    @Override public boolean canExecuteInTransaction() {
        return true;
    }

    /** A text of before. @param op when it was published, as the driver gave it */
    private record Old(long verzoek, Amendement text, String reden, Door door, Object op) {}

    @Override public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        List<List<Old>> all = new ArrayList<>();
        try (Statement question = connection.createStatement(); ResultSet row = question.executeQuery(PUBLISHED)) {
            while (row.next()) all.add(texts(row));
        }
        for (List<Old> texts : all) keep(connection, texts);
    }

    private static List<Old> texts(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        Amendement now = read(row.getString(2));
        Amendement first = row.getString(3) == null ? now : read(row.getString(3));
        List<Old> texts = new ArrayList<>(List.of(new Old(id, first, "De eerste tekst.", Door.INDIENER, row.getObject(5))));
        if (!first.equals(now)) texts.add(new Old(id, now, "Hersteld op verzoek van de griffie.", Door.INDIENER, row.getObject(6)));
        if (row.getString(4) != null) texts.add(new Old(id, read(row.getString(4)), "De tekst die de drager in de raad voorstelt.", Door.DRAGER, row.getObject(7)));
        return texts;
    }

    private static Amendement read(String column) {
        return (Amendement) Json.read(column, Inhoud.class);
    }

    private static void keep(Connection connection, List<Old> texts) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            for (int i = 0; i < texts.size(); i++) keep(keep, texts, i);
        }
        int last = Math.toIntExact(texts.stream().filter(t -> t.door() == Door.INDIENER).count());
        long verzoek = texts.getFirst().verzoek();
        change(connection, "update verzoek set revisie = " + last + ", steun_vanaf = 1 where id = " + verzoek);
        change(connection, "update steunbetuiging set revisie = 1, tekst = 1 where verzoek = " + verzoek);
    }

    private static void keep(PreparedStatement keep, List<Old> texts, int i) throws SQLException {
        Old text = texts.get(i);
        Object[] columns = {text.verzoek(), i + 1, Json.write((Inhoud) text.text()), Fingerprint.of(text.text()), text.reden(),
            i == 0 || AmendementRevisie.isMaterial(texts.get(i - 1).text(), text.text()), text.door().name(), text.op()};
        for (int column = 0; column < columns.length; column++) keep.setObject(column + 1, columns[column]);
        keep.executeUpdate();
    }

    private static void change(Connection connection, String statement) throws SQLException {
        try (Statement change = connection.createStatement()) {
            change.executeUpdate(statement);
        }
    }
}
