package callcenter.messaging;

import callcenter.embedded.EmbeddedKafkaServer;
import callcenter.embedded.EmbeddedPostgresServer;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** One PostgreSQL and one Kafka for all tests of this module; tests may stop and start them. */
public final class TestServers {

    private static final List<Logger> QUIET = Stream.of(
                    "org.hibernate", "org.flywaydb", "org.apache.kafka", "kafka", "io.netty")
            .map(Logger::getLogger)
            .toList();

    private static TestServers running;

    private final EmbeddedPostgresServer postgres = EmbeddedPostgresServer.temporary();
    private final EmbeddedKafkaServer kafka = EmbeddedKafkaServer.temporary();

    private TestServers() {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        postgres.start();
        kafka.start();
        kafka.createTopics();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            kafka.close();
            postgres.close();
        }));
    }

    public static synchronized TestServers running() {
        if (running == null) {
            running = new TestServers();
        }
        return running;
    }

    public EmbeddedPostgresServer postgres() {
        return postgres;
    }

    public EmbeddedKafkaServer kafka() {
        return kafka;
    }

    /** A migrated database that nobody else uses. */
    public String newDatabase() {
        var name = "messaging_" + UUID.randomUUID().toString().substring(0, 8);
        postgres.createDatabase(name);
        Flyway.configure()
                .dataSource(jdbc(name))
                .locations("db/messaging")
                .load()
                .migrate();
        return name;
    }

    public PGSimpleDataSource jdbc(String database) {
        return address(database).jdbc();
    }

    TestAddress address(String database) {
        return new TestAddress(
                postgres.reactiveUrl(database),
                postgres.jdbcUrl(database),
                postgres.username(),
                postgres.password(),
                kafka.bootstrapServers());
    }
}
