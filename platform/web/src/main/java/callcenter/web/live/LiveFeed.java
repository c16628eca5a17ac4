package callcenter.web.live;

import callcenter.events.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Reads the new records of all partitions of some topics, in no group, so that every replica sees every change. It
 * commits nothing and begins at the end; {@code positioned} is called each time it (again) knows where the end is:
 * changes before that moment may have been missed.
 */
final class LiveFeed implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(LiveFeed.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final long PAUSE_AFTER_FAILURE_MS = 1000;

    private final Map<String, Object> configuration;
    private final Map<Topic, LiveMapping> topics;
    private final Runnable positioned;
    private final Consumer<List<LiveChange>> changed;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile KafkaConsumer<String, byte[]> consumer;

    LiveFeed(
            Map<String, Object> kafka,
            Map<Topic, LiveMapping> topics,
            Runnable positioned,
            Consumer<List<LiveChange>> changed) {
        this.configuration = new HashMap<>(kafka);
        this.topics = topics;
        this.positioned = positioned;
        this.changed = changed;
        configuration.keySet().removeAll(List.of(ConsumerConfig.GROUP_ID_CONFIG, ConsumerConfig.CLIENT_ID_CONFIG));
        configuration.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        configuration.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        consumer = open();
    }

    LiveFeed start() {
        Thread.ofPlatform().daemon().name("live-feed").start(this::run);
        return this;
    }

    @Override
    public void close() {
        closed.countDown();
        consumer.wakeup();
    }

    private void run() {
        while (isOpen()) {
            try (KafkaConsumer<String, byte[]> reading = consumer) {
                read(reading);
            } catch (WakeupException | InterruptException leaving) {
                return;
            } catch (RuntimeException failure) { // of Kafka, or of a record that nobody foresaw: the feed must go on
                LOG.warnf("The live feed broke off and begins again in a second: %s", failure);
                pause();
                consumer = open();
            }
        }
    }

    private void read(KafkaConsumer<String, byte[]> reading) {
        List<TopicPartition> partitions = partitions();
        reading.assign(partitions);
        reading.seekToEnd(partitions);
        partitions.forEach(reading::position);
        positioned.run();
        while (isOpen()) {
            List<LiveChange> changes = new ArrayList<>();
            reading.poll(POLL).forEach(event -> changes.addAll(changes(event)));
            if (!changes.isEmpty()) {
                changed.accept(changes);
            }
        }
    }

    private List<LiveChange> changes(ConsumerRecord<String, byte[]> event) {
        LiveMapping mapping = topics.get(Topic.valueOf(event.topic().toUpperCase(java.util.Locale.ROOT)));
        Header type = event.headers().lastHeader("ce_type");
        if (mapping == null || event.key() == null || event.value() == null) {
            return List.of();
        }
        return mapping.changes(new LiveEvent(
                type == null ? "" : new String(type.value(), StandardCharsets.UTF_8), event.key(), event.value()));
    }

    private List<TopicPartition> partitions() {
        List<TopicPartition> partitions = new ArrayList<>();
        for (Topic topic : topics.keySet()) {
            for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
                partitions.add(new TopicPartition(topic.topicName(), partition));
            }
        }
        return partitions;
    }

    private KafkaConsumer<String, byte[]> open() {
        return new KafkaConsumer<>(configuration, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private boolean isOpen() {
        return closed.getCount() > 0;
    }

    private void pause() {
        try {
            closed.await(PAUSE_AFTER_FAILURE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }
}
