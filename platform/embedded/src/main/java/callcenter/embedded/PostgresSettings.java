package callcenter.embedded;

import java.nio.file.Path;

/**
 * How an {@link EmbeddedPostgresServer} runs.
 *
 * @param folder   holds data and log; the data survives restarts
 * @param binaries where the server programs are unpacked; may be shared by several servers
 * @param port     loopback port; 0 = any free one, kept for the life of the object
 * @param durable  whether a commit is on the disk before it is acknowledged; off is for short-lived tests only
 * @param password of the user {@value #USER}; used when the data folder is first made
 */
public record PostgresSettings(Path folder, Path binaries, int port, boolean durable, String password) {

    /** The only user: owner of every database. */
    public static final String USER = "callcenter";

    /** Durable, on any free port. */
    public static PostgresSettings in(Path folder) {
        return new PostgresSettings(folder, TemporaryFolders.root().resolve("binaries"), 0, true, USER);
    }

    public PostgresSettings withPort(int wanted) {
        return new PostgresSettings(folder, binaries, wanted, durable, password);
    }

    public PostgresSettings withPassword(String secret) {
        return new PostgresSettings(folder, binaries, port, durable, secret);
    }

    public PostgresSettings withBinaries(Path shared) {
        return new PostgresSettings(folder, shared, port, durable, password);
    }

    /** Commits are not awaited on the disk: fast, and lost with the machine. */
    public PostgresSettings notDurable() {
        return new PostgresSettings(folder, binaries, port, false, password);
    }

    /** The server's configuration file; what a killed server leaves behind is in its folder, and goes with that. */
    String configuration(int chosenPort) {
        var commit = durable ? "on" : "off";
        return """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 200
                fsync = %s
                synchronous_commit = %s
                full_page_writes = %s
                timezone = 'UTC'
                log_timezone = 'UTC'
                jit = off
                dynamic_shared_memory_type = mmap
                """.formatted(chosenPort, commit, commit, commit);
    }
}
