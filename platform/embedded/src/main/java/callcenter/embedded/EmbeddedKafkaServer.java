package callcenter.embedded;

import callcenter.events.Topic;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;

/**
 * A real Kafka (one node, KRaft) inside this process, on the loopback interface; it dies with the process and finds its
 * data again. Stop and start keep port and data. Topics are never created by use. Not thread-safe.
 */
public final class EmbeddedKafkaServer implements AutoCloseable {

    private final KafkaSettings settings;
    private @Nullable KafkaRaftServer server;
    private @Nullable FolderLock lock;

    public EmbeddedKafkaServer(KafkaSettings settings) {
        this.settings = settings.withChosenPorts();
    }

    /** A server whose data is of no value after this process; call {@link #start()} on it. */
    public static EmbeddedKafkaServer temporary() {
        TemporaryFolders.sweep();
        return new EmbeddedKafkaServer(KafkaSettings.in(TemporaryFolders.create("kafka")));
    }

    /** Starts it and returns once it accepts clients. Without effect when it runs. */
    public EmbeddedKafkaServer start() {
        if (server != null) {
            return this;
        }
        QuietLogs.apply();
        if (lock == null) {
            lock = FolderLock.lock(settings.folder());
        }
        formatOnce();
        server = new KafkaRaftServer(new KafkaConfig(settings.configuration(), false), Time.SYSTEM);
        server.startup();
        return this;
    }

    private void formatOnce() {
        if (Files.exists(settings.logs().resolve("meta.properties"))) {
            return;
        }
        try {
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(1)
                    .addDirectory(settings.logs().toString())
                    .setMetadataLogDirectory(settings.logs().toString())
                    .setControllerListenerName("CONTROLLER")
                    .setPrintStream(new java.io.PrintStream(
                            java.io.OutputStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8))
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("Kafka's folder " + settings.folder() + " cannot be prepared", e);
        }
    }

    /** Stops it in order; clients see a broker that is away. Without effect when it does not run. */
    public void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
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
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    public boolean isRunning() {
        return server != null;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port();
    }

    public int port() {
        return settings.port();
    }

    /** Creates every topic of the catalogue and its dead-letter topic, unless it is there. */
    public void createTopics() {
        createTopics(bootstrapServers());
    }

    /** The same on any broker of one node. */
    public static void createTopics(String bootstrapServers) {
        var topics = Arrays.stream(Topic.values())
                .flatMap(topic -> Stream.of(topic.topicName(), topic.deadLetterName()))
                .map(name -> new NewTopic(name, Topic.PARTITIONS, (short) 1)
                        .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(Topic.RETENTION.toMillis()))))
                .toList();
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            for (var created : admin.createTopics(topics).values().values()) {
                awaitCreated(created);
            }
        }
    }

    private static void awaitCreated(org.apache.kafka.common.KafkaFuture<Void> created) {
        try {
            created.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Topics cannot be created: " + e.getMessage(), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while topics were created", e);
        }
    }
}
