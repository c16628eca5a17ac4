package callcenter.benchmarks;

import callcenter.local.Centre;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What PostgreSQL says that the services did, and what one durable commit costs on it. */
public final class Ledger implements AutoCloseable {

    private static final List<String> DATABASES = List.of("routing", "ticket", "callback", "qa");

    private final Connection connection;

    public Ledger(Centre centre) throws SQLException {
        connection = DriverManager.getConnection(
                centre.postgres().jdbcUrl("postgres"),
                centre.postgres().username(),
                centre.postgres().password());
    }

    /** Transactions committed so far, by database. */
    public Map<String, Long> commits() throws SQLException {
        var commits = new TreeMap<String, Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select datname, xact_commit from pg_stat_database where datname is not null")) {
            while (rows.next()) {
                if (DATABASES.contains(rows.getString(1))) {
                    commits.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return commits;
    }

    /** Durable commits of one small row, one after the other: nothing that is acknowledged can be faster. */
    public Percentiles bareCommits(int count) throws SQLException {
        var nanos = new ArrayList<Long>();
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists bare_commit (id bigint primary key, body text)");
            statement.execute("truncate bare_commit");
            for (int i = 0; i < count; i++) {
                long begin = System.nanoTime();
                statement.executeUpdate("insert into bare_commit values (" + i + ", 'one small row')");
                nanos.add(System.nanoTime() - begin);
            }
            statement.execute("drop table bare_commit");
        }
        return Percentiles.ofNanos(nanos);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
