package callcenter.benchmarks.deadlines;

import callcenter.embedded.EmbeddedPostgresServer;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** A fresh database with our tables and one with the state that a real handler changes. */
final class Database implements AutoCloseable {

    private static int made;

    private final EmbeddedPostgresServer server;
    private final String name = "race_" + ++made;
    private final HikariDataSource connections;

    Database(EmbeddedPostgresServer server, int states) throws SQLException {
        this.server = server;
        server.createDatabase(name);
        connections = pool();
        Flyway.configure()
                .dataSource(connections)
                .locations("db/messaging")
                .load()
                .migrate();
        execute("create table state (id text primary key, version bigint not null, body text not null)");
        execute("insert into state select 's-' || i, 0, repeat('x', 200) from generate_series(0, " + (states - 1)
                + ") i");
        settle();
    }

    private HikariDataSource pool() {
        var config = new HikariConfig();
        config.setJdbcUrl(server.jdbcUrl(name) + "?reWriteBatchedInserts=true");
        config.setUsername(server.username());
        config.setPassword(server.password());
        config.setMaximumPoolSize(20);
        return new HikariDataSource(config);
    }

    /** For clients that take one; as many connections as a contender has workers. */
    HikariDataSource connections() {
        return connections;
    }

    EmbeddedPostgresServer server() {
        return server;
    }

    String name() {
        return name;
    }

    void execute(String sql) throws SQLException {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String text(String sql) throws SQLException {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** As after a while: statistics known, pages on the disk. */
    void settle() throws SQLException {
        execute("vacuum analyze");
        execute("checkpoint");
    }

    @Override
    public void close() {
        connections.close();
        try (var connection =
                        DriverManager.getConnection(server.jdbcUrl("postgres"), server.username(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database " + name + " with (force)");
        } catch (SQLException e) {
            System.out.println("  Left behind: " + e.getMessage());
        }
    }
}
