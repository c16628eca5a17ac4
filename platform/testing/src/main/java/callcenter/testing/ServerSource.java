package callcenter.testing;

import callcenter.embedded.EmbeddedKafkaServer;
import callcenter.embedded.EmbeddedPostgresServer;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Picks the servers of this run: those the environment names, else Docker's, else embedded ones. */
final class ServerSource {

    private ServerSource() {}

    static Servers choose() {
        return fromEnvironment(System.getenv()).or(DockerServers::start).orElseGet(ServerSource::embedded);
    }

    /**
     * {@code CALLCENTER_TEST_POSTGRES=user:password@host:port} and {@code CALLCENTER_TEST_KAFKA=host:port}. Our topics are
     * made on that broker and filled with the tests' events: it must be one for tests.
     */
    static Optional<Servers> fromEnvironment(Map<String, String> environment) {
        var postgres = environment.get("CALLCENTER_TEST_POSTGRES");
        var kafka = environment.get("CALLCENTER_TEST_KAFKA");
        if (isBlank(postgres) || isBlank(kafka)) {
            return Optional.empty();
        }
        var at = postgres.lastIndexOf('@');
        var colon = postgres.indexOf(':');
        if (at < 0 || colon < 0 || colon > at) {
            throw new IllegalArgumentException("CALLCENTER_TEST_POSTGRES must be user:password@host:port");
        }
        return Optional.of(new Servers(
                postgres.substring(at + 1), postgres.substring(0, colon), postgres.substring(colon + 1, at), kafka));
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    private static Servers embedded() {
        var postgres = EmbeddedPostgresServer.temporary();
        var kafka = EmbeddedKafkaServer.temporary();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            postgres.kill();
            postgres.close();
            kafka.close();
        }));
        var database = Thread.ofPlatform().start(postgres::start);
        kafka.start();
        join(database);
        return new Servers(
                "127.0.0.1:" + postgres.port(), postgres.username(), postgres.password(), kafka.bootstrapServers());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
