package callcenter.qa.kafka;

import callcenter.events.Event;
import callcenter.events.EventCatalogue;
import callcenter.messaging.EventHeaders;
import callcenter.messaging.json.EventJson;
import callcenter.testing.RealServers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Routing's voice on its topics. */
final class RoutingEvents implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", RealServers.kafka()), new StringSerializer(), new ByteArraySerializer());

    /** The same subject and sequence give the same event id: a repeat. */
    void tell(String subject, long sequence, Event event) {
        send(subject, sequence, event, EventJson.encode(event).getBytes(StandardCharsets.UTF_8));
    }

    /** The event's type with content that is none. */
    void tellBroken(String subject, long sequence, Event event) {
        send(subject, sequence, event, "{\"agentId\": 7,".getBytes(StandardCharsets.UTF_8));
    }

    private void send(String subject, long sequence, Event event, byte[] payload) {
        var type = EventCatalogue.of(event.getClass());
        var message = new ProducerRecord<>(type.topic().topicName(), subject, payload);
        var headers = Map.of(
                EventHeaders.SPEC_VERSION,
                "1.0",
                EventHeaders.ID,
                subject + "-1-" + sequence,
                EventHeaders.TYPE,
                type.name(),
                EventHeaders.SOURCE,
                "/routing-service",
                EventHeaders.SUBJECT,
                subject,
                EventHeaders.TIME,
                Instant.now().toString(),
                EventHeaders.EPOCH,
                "1",
                EventHeaders.SEQUENCE,
                Long.toString(sequence));
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(message).get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
