package callcenter.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.images.RemoteDockerImage;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The servers in containers, where Docker answers and has the images, or gets them within a minute. */
final class DockerServers {

    private static final DockerImageName POSTGRES = DockerImageName.parse("postgres:17-alpine");
    private static final DockerImageName KAFKA = DockerImageName.parse("apache/kafka:4.1.1");
    private static final Duration PULL_LIMIT = Duration.ofSeconds(60);

    private DockerServers() {}

    static Optional<Servers> start() {
        if (!isDockerThere() || !isPulled(POSTGRES) || !isPulled(KAFKA)) {
            return Optional.empty();
        }
        var postgres =
                new PostgreSQLContainer(POSTGRES).withUsername("callcenter").withPassword("callcenter");
        var kafka = new KafkaContainer(KAFKA).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        start(postgres);
        start(kafka);
        return Optional.of(new Servers(
                postgres.getHost() + ":" + postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                postgres.getUsername(),
                postgres.getPassword(),
                kafka.getBootstrapServers()));
    }

    /** Asks the library only where a Docker could be: it searches long and loudly. */
    private static boolean isDockerThere() {
        return (System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock")))
                && DockerClientFactory.instance().isDockerAvailable();
    }

    private static boolean isPulled(DockerImageName image) {
        try {
            new RemoteDockerImage(image).get(PULL_LIMIT.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (Exception notInTime) {
            return false;
        }
    }

    /** Removed by the library's reaper when this JVM ends. */
    private static void start(GenericContainer<?> container) {
        container.start();
    }
}
