package callcenter.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a whole topic from where it stands when made, on a thread of its own; outlives the broker. */
public final class TopicTap implements AutoCloseable {

    private final List<ConsumerRecord<String, byte[]>> records = new CopyOnWriteArrayList<>();
    private final KafkaConsumer<String, byte[]> consumer;
    private final Consumer<ConsumerRecord<String, byte[]>> sink;
    private final Thread thread;
    private volatile boolean closed;

    public TopicTap(String topic) {
        this(topic, received -> {});
    }

    /** @param sink called for each record as soon as it is there */
    public TopicTap(String topic, Consumer<ConsumerRecord<String, byte[]>> sink) {
        this.sink = sink;
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        TestServers.running().kafka().bootstrapServers(),
                        "reconnect.backoff.max.ms",
                        200),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread = Thread.ofPlatform().daemon().start(this::read);
    }

    private void read() {
        while (!closed) {
            for (var received : consumer.poll(Duration.ofMillis(100))) {
                records.add(received);
                sink.accept(received);
            }
        }
        consumer.close();
    }

    public List<ConsumerRecord<String, byte[]>> records() {
        return records;
    }

    /** Sequences of one key, repeats included. */
    public List<Long> sequences(String key) {
        return records.stream()
                .filter(received -> key.equals(received.key()))
                .map(received -> Long.parseLong(EventDecoder.header(received.headers(), EventHeaders.SEQUENCE)))
                .toList();
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
