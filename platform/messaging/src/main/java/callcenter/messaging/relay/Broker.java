package callcenter.messaging.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.InvalidPidMappingException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** An idempotent producer that waits for all replicas of the broker, and a new one when it is beyond repair. */
final class Broker {

    /** For metadata or buffer space; everything else is pipelined. */
    static final Duration BLOCKS_AT_MOST = Duration.ofMillis(500);

    private static final Logger LOG = Logger.getLogger(Broker.class);

    /** After these a producer refuses all further records. */
    private static final List<Class<? extends Exception>> FATAL = List.of(
            ProducerFencedException.class,
            OutOfOrderSequenceException.class,
            InvalidPidMappingException.class,
            ClusterAuthorizationException.class,
            IllegalStateException.class);

    private final Map<String, Object> configuration;
    private final Duration deliveryTimeout;
    private final OutgoingRecords records;
    private KafkaProducer<String, byte[]> producer;
    private volatile boolean closed;

    Broker(Map<String, Object> kafka, Duration deliveryTimeout, OutgoingRecords records) {
        this.deliveryTimeout = deliveryTimeout;
        this.records = records;
        this.configuration = configuration(kafka, deliveryTimeout);
        this.producer = newProducer();
    }

    private static Map<String, Object> configuration(Map<String, Object> kafka, Duration deliveryTimeout) {
        var all = new HashMap<>(kafka);
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) deliveryTimeout.toMillis());
        all.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) deliveryTimeout.toMillis() / 2);
        all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) BLOCKS_AT_MOST.toMillis());
        all.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        all.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "none");
        return all;
    }

    private KafkaProducer<String, byte[]> newProducer() {
        return new KafkaProducer<>(configuration, new StringSerializer(), new ByteArraySerializer());
    }

    Duration deliveryTimeout() {
        return deliveryTimeout;
    }

    /** Hands the record over; the outcome comes on another thread, or at once when it is refused. */
    void send(OutboxRow row, Consumer<Outcome> outcomes) {
        try {
            var ignored =
                    producer.send(records.of(row), (metadata, failure) -> outcomes.accept(new Outcome(row, failure)));
        } catch (KafkaException | IllegalStateException e) {
            outcomes.accept(new Outcome(row, e));
        }
    }

    /** A new producer when that failure has ended the life of this one; what was under way is reported as failed. */
    void renewAfter(Exception failure) {
        if (!closed && FATAL.stream().anyMatch(fatal -> fatal.isInstance(failure))) {
            LOG.warnf("The producer is replaced after %s; what was under way is sent again", failure);
            producer.close(Duration.ZERO);
            producer = newProducer();
        }
    }

    /** @param patience how long what is under way may still arrive */
    void close(Duration patience) {
        closed = true;
        producer.close(patience);
    }
}
