package callcenter.journey;

import callcenter.events.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * One event as it lies in a topic.
 *
 * @param subject the aggregate's id
 * @param type    the CloudEvents type
 */
record TopicEvent(String subject, long sequence, String type, Instant at, JsonNode data) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The topic from its beginning to its present end: per subject in order of appearance, repeats left out. */
    static List<TopicEvent> allOf(JourneyCentre centre, Topic topic) {
        var seen = new HashSet<String>();
        return read(centre, List.of(topic.topicName())).get(topic.topicName()).stream()
                .filter(event -> seen.add(event.subject + " " + event.sequence))
                .toList();
    }

    /** Every record of these topics, repeats included; per subject in order. */
    static Map<String, List<TopicEvent>> read(JourneyCentre centre, List<String> topics) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                centre.centre().kafka().bootstrapServers(),
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest");
        var events = new HashMap<String, List<TopicEvent>>();
        topics.forEach(topic -> events.put(topic, new ArrayList<>()));
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (behind(consumer, ends)) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> events.get(record.topic()).add(of(record)));
            }
        }
        return events;
    }

    /** Whether this is the event with that name, such as {@code call.offered}. */
    boolean is(String name) {
        return type.equals("callcenter." + name + ".v1");
    }

    String text(String field) {
        return data.path(field).asText();
    }

    private static TopicEvent of(ConsumerRecord<String, byte[]> record) {
        try {
            return new TopicEvent(
                    record.key(),
                    Long.parseLong(header(record, "ce_sequence")),
                    header(record, "ce_type"),
                    Instant.parse(header(record, "ce_time")),
                    JSON.readTree(record.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static boolean behind(KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        return ends.keySet().stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition));
    }
}
