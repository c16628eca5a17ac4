package callcenter.testing;

import static java.util.Map.entry;

import callcenter.embedded.EmbeddedKafkaServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/**
 * A real PostgreSQL and a real Kafka for component tests: once per JVM, with a database of its own for each module (each
 * module's tests run in one JVM).
 *
 * <pre>{@code @QuarkusTest @WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)}</pre>
 */
public final class RealServers implements QuarkusTestResourceLifecycleManager {

    private static final String CUSTOMER_KEY = "0123456789abcdef0123456789abcdef";

    @Override
    public Map<String, String> start() {
        return configuration();
    }

    @Override
    public void stop() {
        // They end with the JVM: the next test class wants them too.
    }

    /** What a Quarkus application needs to use them, and to trust {@link Tokens}. */
    public static Map<String, String> configuration() {
        var servers = servers();
        var database = database(servers);
        return Map.ofEntries(
                entry("quarkus.datasource.username", servers.username()),
                entry("quarkus.datasource.password", servers.password()),
                entry("quarkus.datasource.jdbc.url", servers.jdbcUrl(database)),
                entry("quarkus.datasource.reactive.url", servers.reactiveUrl(database)),
                entry("kafka.bootstrap.servers", servers.kafka()),
                entry("quarkus.oidc.public-key", SigningKeys.publicKey()),
                entry("quarkus.oidc.token.issuer", Tokens.ISSUER),
                entry("quarkus.datasource.jdbc.max-size", "40"),
                entry("callcenter.customer-key", CUSTOMER_KEY),
                entry("quarkus.log.category.\"org.apache.kafka\".level", "ERROR"),
                entry("quarkus.log.category.\"kafka\".level", "ERROR"));
    }

    /** The broker of this JVM. */
    public static String kafka() {
        return servers().kafka();
    }

    private static Servers servers() {
        return Servers.decode(JvmWide.get("servers", () -> {
            var servers = ServerSource.choose();
            EmbeddedKafkaServer.createTopics(servers.kafka());
            return servers.encode();
        }));
    }

    private static String database(Servers servers) {
        return JvmWide.get("database", () -> {
            var name = "test_" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = DriverManager.getConnection(
                            servers.jdbcUrl("postgres"), servers.username(), servers.password());
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException("No database for this module: " + e.getMessage(), e);
            }
            return name;
        });
    }
}
