package callcenter.routing.telephony;

import callcenter.events.EventCatalogue;
import callcenter.events.EventType;
import callcenter.events.capture.NumberCaptured;
import callcenter.messaging.EventHeaders;
import callcenter.messaging.json.EventJson;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of callers who ring while the database is down, straight to topic {@code captures} (ANS-12). Not by the outbox,
 * which is in that database; so the promise is weaker: a number is lost when the broker is down too. The event's id and
 * key follow from the call, so that a caller who is captured twice is called once.
 */
@ApplicationScoped
public class Captures {
    private static final Logger LOG = Logger.getLogger(Captures.class);
    private static final EventType TYPE = EventCatalogue.of(NumberCaptured.class);

    private final String servers;
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable Producer<String, byte[]> producer;

    @Inject
    Captures(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.servers = servers;
    }

    /** Returns at once; a failure is logged, without the number. */
    public void publish(NumberCaptured capture) {
        waiting.execute(() -> send(capture));
    }

    private void send(NumberCaptured capture) {
        try {
            var unused = producer().send(record(capture), (sent, failure) -> {
                if (failure != null) {
                    lost(capture, failure);
                }
            });
        } catch (RuntimeException failure) {
            lost(capture, failure);
        }
    }

    private static void lost(NumberCaptured capture, Throwable failure) {
        LOG.errorf(
                "The number of call %s could not be captured (%s): nobody will call this customer back",
                capture.platformCallId(), failure.getClass().getSimpleName());
    }

    private static ProducerRecord<String, byte[]> record(NumberCaptured capture) {
        String subject = capture.platformCallId();
        var captured = new ProducerRecord<>(
                TYPE.topic().topicName(), subject, EventJson.encode(capture).getBytes(StandardCharsets.UTF_8));
        Map.of(
                        EventHeaders.SPEC_VERSION, "1.0",
                        EventHeaders.ID, subject + "-1-1",
                        EventHeaders.TYPE, TYPE.name(),
                        EventHeaders.SOURCE, "/routing-service",
                        EventHeaders.SUBJECT, subject,
                        EventHeaders.TIME, capture.capturedAt().toString(),
                        EventHeaders.EPOCH, "1",
                        EventHeaders.SEQUENCE, "1",
                        EventHeaders.CONTENT_TYPE, "application/json")
                .forEach((name, value) -> captured.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return captured;
    }

    /** Made at the first capture: in good times nobody needs it. */
    private synchronized Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", servers, "acks", "all", "enable.idempotence", "true"),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }
        return producer;
    }

    @PreDestroy
    synchronized void stop() {
        waiting.shutdown();
        if (producer != null) {
            producer.close();
        }
    }
}
