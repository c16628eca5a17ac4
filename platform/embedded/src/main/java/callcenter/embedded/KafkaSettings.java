package callcenter.embedded;

import callcenter.events.Topic;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * How an {@link EmbeddedKafkaServer} runs.
 *
 * @param folder         holds the log segments; they survive restarts
 * @param port           loopback port for clients; 0 = any free one, kept for the life of the object
 * @param controllerPort loopback port for the server itself; 0 as above
 */
public record KafkaSettings(Path folder, int port, int controllerPort) {

    /** On any free ports. */
    public static KafkaSettings in(Path folder) {
        return new KafkaSettings(folder, 0, 0);
    }

    public KafkaSettings withPort(int wanted) {
        return new KafkaSettings(folder, wanted, controllerPort);
    }

    KafkaSettings withChosenPorts() {
        return new KafkaSettings(
                folder, port == 0 ? FreePort.any() : port, controllerPort == 0 ? FreePort.any() : controllerPort);
    }

    Path logs() {
        return folder.toAbsolutePath().resolve("logs");
    }

    /** One node that is broker and controller at once; sized for a small machine. */
    Map<String, String> configuration() {
        var all = new HashMap<>(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@127.0.0.1:" + controllerPort,
                "listeners", "CLIENT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners", "CLIENT://127.0.0.1:" + port,
                "listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "controller.listener.names", "CONTROLLER",
                "inter.broker.listener.name", "CLIENT",
                "log.dirs", logs().toString()));
        all.putAll(Map.of(
                "auto.create.topics.enable", "false",
                "num.partitions", String.valueOf(Topic.PARTITIONS),
                "log.retention.ms", String.valueOf(Topic.RETENTION.toMillis()),
                "group.initial.rebalance.delay.ms", "0",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1"));
        all.putAll(Map.of(
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "log.cleaner.dedupe.buffer.size", "4194304",
                "log.index.size.max.bytes", "1048576"));
        return all;
    }
}
