package callcenter.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

@Tag("servers")
class EmbeddedPostgresServerTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private EmbeddedPostgresServer server;

    @BeforeEach
    void start() {
        server = new EmbeddedPostgresServer(PostgresSettings.in(folder)).start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_commit_is_on_the_disk_before_it_is_acknowledged() throws SQLException {
        assertEquals("on", query(server, "postgres", "show fsync"));
        assertEquals("on", query(server, "postgres", "show synchronous_commit"));
        assertEquals("200", query(server, "postgres", "show max_connections"));
    }

    @Test
    void several_databases_live_through_restart_and_kill_on_the_same_port() throws SQLException {
        server.createDatabase("one");
        server.createDatabase("two");
        server.createDatabase("two");
        var port = server.port();
        execute(server, "one", "create table word as select 'kept'::text as word");

        server.restart();
        assertEquals("kept", query(server, "one", "select word from word"));
        server.kill();
        assertFalse(server.isRunning());
        server.start();

        assertEquals("kept", query(server, "one", "select word from word"));
        assertEquals(port, server.port());
    }

    @Test
    void an_orphan_of_the_folder_is_ended_and_never_talked_to() throws SQLException {
        var orphan = query(server, "postgres", "select pg_postmaster_start_time()::text || inet_server_port()");
        server.abandon();

        try (var next = new EmbeddedPostgresServer(PostgresSettings.in(folder)).start()) {
            assertTrue(next.port() != server.port());
            assertThrows(SQLException.class, () -> query(server, "postgres", "select 1"), orphan);
        }
    }

    @Test
    void a_folder_has_one_owner() {
        var second = new EmbeddedPostgresServer(PostgresSettings.in(folder));

        var refusal = assertThrows(IllegalStateException.class, second::start);

        assertTrue(refusal.getMessage().contains("in use by another"), refusal.getMessage());
        assertTrue(server.isRunning());
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(server.jdbcUrl("postgres"), server.username(), "wrong")
                        .close());
    }

    private static String query(EmbeddedPostgresServer server, String database, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(server.jdbcUrl(database), server.username(), server.password());
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(EmbeddedPostgresServer server, String database, String sql) throws SQLException {
        try (var connection =
                DriverManager.getConnection(server.jdbcUrl(database), server.username(), server.password())) {
            connection.createStatement().execute(sql);
        }
    }
}
