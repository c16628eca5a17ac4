package callcenter.testing;

import callcenter.events.EventCatalogue;
import callcenter.events.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * Watches topics from the moment it is made and waits for what a test expects. Every event of the catalogue is held
 * against its schema on the way: {@link #close()} fails when one broke it. Made by the test, closed by the test.
 */
public final class EventProbe implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TOLD = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<ProbedEvent> events = new CopyOnWriteArrayList<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final CountDownLatch ready = new CountDownLatch(1);
    private final Thread reader;
    private volatile boolean closed;

    private EventProbe(String bootstrapServers, List<String> topics) {
        reader = Thread.ofPlatform().daemon().name("event-probe").start(() -> read(bootstrapServers, topics));
        awaitReady();
    }

    /** On the broker of {@link RealServers}. */
    public static EventProbe on(Topic... topics) {
        return on(
                RealServers.kafka(),
                List.of(topics).stream().map(Topic::topicName).toArray(String[]::new));
    }

    /** On any broker, any topic, such as a dead-letter topic. */
    public static EventProbe on(String bootstrapServers, String... topics) {
        return new EventProbe(bootstrapServers, List.of(topics));
    }

    /** Everything seen so far, in order per partition. */
    public List<ProbedEvent> seen() {
        return List.copyOf(events);
    }

    public List<ProbedEvent> seen(Predicate<ProbedEvent> wanted) {
        return events.stream().filter(wanted).toList();
    }

    /** The first event that fits, as soon as it is there. */
    public ProbedEvent await(Predicate<ProbedEvent> wanted) {
        return await(1, wanted).getFirst();
    }

    /** The first event of this type about this subject. */
    public ProbedEvent await(String type, String subject) {
        return await(event -> event.type().equals(type) && subject.equals(event.key()));
    }

    /** All events that fit, once there are that many. */
    public List<ProbedEvent> await(int count, Predicate<ProbedEvent> wanted) {
        try {
            return Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(10))
                    .failFast("The probe reads no more", () -> !reader.isAlive())
                    .until(() -> seen(wanted), fitting -> fitting.size() >= count);
        } catch (ConditionTimeoutException e) {
            throw missing(count, wanted);
        }
    }

    /** Tells what there was instead: without it a failure says nothing but that time went by. */
    private AssertionError missing(int count, Predicate<ProbedEvent> wanted) {
        var all = seen();
        var lately = all.stream()
                .skip(Math.max(0, all.size() - TOLD))
                .map(event -> event.appendedAt() + " " + event.type() + " " + event.key() + " " + event.data())
                .collect(Collectors.joining("\n"));
        int fitting = (int) all.stream().filter(wanted).count();
        return new AssertionError("%d of %d expected events after %s; the last of the %d that were seen:\n%s"
                .formatted(fitting, count, PATIENCE, all.size(), lately));
    }

    @Override
    public void close() {
        closed = true;
        try {
            reader.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!faults.isEmpty()) {
            throw new AssertionError("Events that break their contract:\n" + String.join("\n", faults));
        }
    }

    private void read(String bootstrapServers, List<String> topics) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrapServers);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position); // seeking is lazy: this does it now
            ready.countDown();
            while (!closed) {
                consumer.poll(Duration.ofMillis(50)).forEach(this::collect);
            }
        }
    }

    private void collect(ConsumerRecord<String, byte[]> received) {
        var headers = new LinkedHashMap<String, String>();
        received.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        var type = headers.getOrDefault("ce_type", "");
        if (!received.topic().endsWith(".dlq")) {
            EventCatalogue.named(type)
                    .ifPresent(known -> faults.addAll(SchemaCheck.faults(known, text(received.value()))));
        }
        events.add(new ProbedEvent(
                received.key(), type, headers, json(received.value()), Instant.ofEpochMilli(received.timestamp())));
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static JsonNode json(byte[] payload) {
        try {
            return payload == null ? NullNode.getInstance() : JSON.readTree(payload);
        } catch (IOException undecodable) {
            return NullNode.getInstance();
        }
    }

    private void awaitReady() {
        try {
            if (!ready.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The probe could not read its topics");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
