package callcenter.messaging;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A database of a test, looked at from outside. */
public final class TestDatabase {

    /** A listener's latest statement is to listen, or to tell others. */
    private static final String LISTENING =
            "pg_stat_activity where datname = '%s' and query ~ 'LISTEN|pg_notify' and pid <> pg_backend_pid()";

    private final TestServers servers;
    private final String name;

    private TestDatabase(TestServers servers, String name) {
        this.servers = servers;
        this.name = name;
    }

    /** Migrated, with a table {@code counter} for the tests' own state. */
    public static TestDatabase fresh() {
        var servers = TestServers.running();
        var database = new TestDatabase(servers, servers.newDatabase());
        database.execute("create table counter (id text primary key, value bigint not null)");
        return database;
    }

    public String name() {
        return name;
    }

    public TestServers servers() {
        return servers;
    }

    TestAddress address() {
        return servers.address(name);
    }

    public void execute(String sql) {
        try (var connection = servers.jdbc(name).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public long number(String sql) {
        return Long.parseLong(texts(sql).getFirst());
    }

    /** The first column. */
    public List<String> texts(String sql) {
        try (var connection = servers.jdbc(name).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** How many replicas listen for wakes. */
    public long listeners() {
        return number("select count(*) from " + LISTENING.formatted(name));
    }

    /** Cuts every connection, whatever it is doing. */
    public void cutEverybody() {
        execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name
                + "' and pid <> pg_backend_pid()");
    }

    /** Cuts the connections of those who listen. */
    public void cutListeners() {
        execute("select pg_terminate_backend(pid) from " + LISTENING.formatted(name));
    }
}
