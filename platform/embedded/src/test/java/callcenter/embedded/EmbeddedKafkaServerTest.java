package callcenter.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callcenter.events.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("servers")
class EmbeddedKafkaServerTest {

    @TempDir
    Path folder;

    @Test
    void topics_come_from_the_catalogue_and_records_survive_a_restart() throws Exception {
        try (var server = new EmbeddedKafkaServer(KafkaSettings.in(folder)).start()) {
            server.createTopics();
            server.createTopics();
            send(server, "calls", "answered");

            var before = server.bootstrapServers();
            server.restart();

            assertEquals(before, server.bootstrapServers());
            assertEquals("answered", firstOf(server, "calls"));
            try (var admin = Admin.create(Map.of("bootstrap.servers", server.bootstrapServers()))) {
                var calls = admin.describeTopics(List.of("calls", "calls.dlq"))
                        .allTopicNames()
                        .get();
                assertEquals(
                        Topic.PARTITIONS, calls.get("calls.dlq").partitions().size());
            }
            var refused = assertThrows(ExecutionException.class, () -> send(server, "invented", "x"));
            assertInstanceOf(UnknownTopicOrPartitionException.class, rootOf(refused));
        }
    }

    private static Throwable rootOf(Throwable failure) {
        // The producer reports a topic it cannot find as a timeout caused by the unknown topic.
        return failure.getCause().getCause() == null
                ? failure.getCause()
                : failure.getCause().getCause();
    }

    private static void send(EmbeddedKafkaServer server, String topic, String value) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", server.bootstrapServers(), "max.block.ms", "10000");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, 0, "key", value)).get();
        }
    }

    private static String firstOf(EmbeddedKafkaServer server, String topic) {
        var settings = Map.<String, Object>of("bootstrap.servers", server.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = List.of(new TopicPartition(topic, 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            return consumer.poll(Duration.ofSeconds(60)).iterator().next().value();
        }
    }
}
