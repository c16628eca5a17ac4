package callcenter.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL on the loopback interface, with as many databases as wanted.
 *
 * <p>{@link #start()} first ends a server that a killed owner left in the same folder, so nobody ever talks to an
 * orphan. Stop, kill and start keep port and data. A server survives the death of this process; the next owner of the
 * folder ends it. Not thread-safe.
 */
public final class EmbeddedPostgresServer implements AutoCloseable {

    private final PostgresSettings settings;
    private final OperatingUser user = OperatingUser.choose();
    private final Path folder;
    private final PostgresProcess process;
    private final int port;
    private @Nullable FolderLock lock;

    public EmbeddedPostgresServer(PostgresSettings settings) {
        this.settings = settings;
        this.folder = user.reachable(settings.folder().toAbsolutePath());
        this.process = new PostgresProcess(folder.resolve("data"));
        this.port = settings.port() == 0 ? FreePort.any() : settings.port();
    }

    /** A server whose data is of no value after this process; call {@link #start()} on it. */
    public static EmbeddedPostgresServer temporary() {
        TemporaryFolders.sweep();
        return new EmbeddedPostgresServer(
                PostgresSettings.in(TemporaryFolders.create("postgres")).notDurable());
    }

    /** Starts it and returns once it answers. */
    public EmbeddedPostgresServer start() {
        if (lock == null) {
            lock = FolderLock.lock(folder);
        }
        try {
            process.killIfRunning();
            var home = PostgresBinaries.unpackedIn(user.reachable(settings.binaries()));
            if (!Files.exists(folder.resolve("data/PG_VERSION"))) {
                initialise(home);
            }
            Files.writeString(folder.resolve("data/callcenter.conf"), settings.configuration(port));
            user.own(folder);
            run(home, "pg_ctl", "start", "-w", "-t", "60", "-D", data(), "-l", log());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start in " + folder + ": " + e.getMessage(), e);
        }
        return this;
    }

    private void initialise(Path home) throws IOException {
        Folders.delete(folder.resolve("data")); // a first start that was cut short
        var password = folder.resolve("first-password");
        Files.writeString(password, settings.password());
        user.own(folder);
        run(
                home,
                "initdb",
                "-D",
                data(),
                "-U",
                PostgresSettings.USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync");
        Files.delete(password);
        Files.writeString(
                folder.resolve("data/postgresql.conf"),
                "\ninclude 'callcenter.conf'\n",
                java.nio.file.StandardOpenOption.APPEND);
    }

    /** Stops it in order: commits are flushed, clients are cut off. */
    public void stop() {
        if (process.find().isPresent()) {
            try {
                run(
                        PostgresBinaries.unpackedIn(user.reachable(settings.binaries())),
                        "pg_ctl",
                        "stop",
                        "-w",
                        "-t",
                        "30",
                        "-m",
                        "fast",
                        "-D",
                        data());
            } catch (IOException e) {
                process.killIfRunning();
            }
        }
    }

    /** As {@code kill -9} does: nothing is flushed that was not. */
    public void kill() {
        process.killIfRunning();
    }

    /** Stop, then start on the same port and data. */
    public void restart() {
        stop();
        start();
    }

    /** Stops it and gives the folder free. */
    @Override
    public void close() {
        stop();
        abandon();
    }

    /** What a killed process does: leaves the server running and drops the folder. */
    void abandon() {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    /** Creates the database unless it is there. */
    public void createDatabase(String name) {
        execute(statement -> {
            if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
                statement.execute("create database \"" + name + "\"");
            }
        });
    }

    /** Creates the database and its only user unless they are there; the user can open no other database. */
    public void createDatabase(String name, String owner, String ownersPassword) {
        execute(statement -> {
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + owner + "'")) {
                statement.execute(
                        "create role \"" + owner + "\" login password '" + ownersPassword.replace("'", "''") + "'");
            }
            if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
                statement.execute("create database \"" + name + "\" owner \"" + owner + "\"");
            }
            statement.execute("revoke connect on database \"" + name + "\" from public");
        });
    }

    private interface Work {
        void on(Statement statement) throws SQLException;
    }

    private void execute(Work work) {
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), username(), password());
                var statement = connection.createStatement()) {
            work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var found = statement.executeQuery(query)) {
            return found.next();
        }
    }

    public boolean isRunning() {
        return process.find().isPresent();
    }

    public int port() {
        return port;
    }

    public String username() {
        return PostgresSettings.USER;
    }

    public String password() {
        return settings.password();
    }

    /** For JDBC clients such as Flyway. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** For Vert.x clients. */
    public String reactiveUrl(String database) {
        return "postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Where data and log really are: not always where they were wished, see {@link OperatingUser#reachable}. */
    public Path folder() {
        return folder;
    }

    /** What the server wrote, for a human who wants to know why. */
    public Path logFile() {
        return folder.resolve("postgres.log");
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private String log() {
        return logFile().toString();
    }

    private void run(Path home, String program, String... arguments) throws IOException {
        var command = new java.util.ArrayList<>(
                List.of(home.resolve("bin").resolve(program).toString()));
        command.addAll(List.of(arguments));
        var output = Files.createTempFile("callcenter-" + program, ".out");
        try {
            var builder = new ProcessBuilder(user.command(command)).directory(new java.io.File("/"));
            builder.environment().put("LC_ALL", "C");
            var exit = builder.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IOException(
                        program + " failed: " + Files.readString(output).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + program + " ran", e);
        } finally {
            Files.delete(output);
        }
    }
}
