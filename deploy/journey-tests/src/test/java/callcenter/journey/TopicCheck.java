package callcenter.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.events.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads every topic from its beginning and holds it against invariant I5, and dead letters against none at all. */
final class TopicCheck {

    private TopicCheck() {}

    static void everySubjectIsWithoutGap(JourneyCentre centre) {
        for (Topic topic : Topic.values()) {
            sequences(centre, topic.topicName())
                    .forEach((subject, seen) -> assertEquals(
                            LongStream.rangeClosed(1, seen.size()).boxed().toList(),
                            new ArrayList<>(seen),
                            () -> "first occurrences of " + topic.topicName() + " " + subject
                                    + " in order, none missing"));
            assertEquals(Map.of(), sequences(centre, topic.deadLetterName()), "no dead letters in " + topic);
        }
    }

    private static Map<String, Set<Long>> sequences(JourneyCentre centre, String topic) {
        var sequences = new HashMap<String, Set<Long>>();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                centre.centre().kafka().bootstrapServers(),
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (behind(consumer, ends)) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    var sequence = record.headers().lastHeader("ce_sequence");
                    sequences
                            .computeIfAbsent(record.key(), key -> new LinkedHashSet<>())
                            .add(Long.parseLong(new String(sequence.value(), StandardCharsets.UTF_8)));
                }
            }
        }
        return sequences;
    }

    private static boolean behind(KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        List<TopicPartition> unread = ends.keySet().stream()
                .filter(partition -> consumer.position(partition) < ends.get(partition))
                .toList();
        return !unread.isEmpty();
    }
}
