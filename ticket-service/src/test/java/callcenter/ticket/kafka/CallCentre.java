package callcenter.ticket.kafka;

import callcenter.events.Event;
import callcenter.events.EventCatalogue;
import callcenter.messaging.EventHeaders;
import callcenter.messaging.json.EventJson;
import callcenter.testing.RealServers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The other services, as far as they are heard of: publishes their events. All records of a topic go to one partition,
 * so that a later one is handled after the earlier ones.
 */
final class CallCentre implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", RealServers.kafka()), new StringSerializer(), new ByteArraySerializer());

    /** An event under this id; sending it again is what a redelivery looks like. */
    void tell(String id, String subject, Event event) {
        var type = EventCatalogue.of(event.getClass());
        tell(id, subject, type.name(), EventJson.encode(event), type.topic().topicName());
    }

    void tell(String id, String subject, String type, String payload, String topic) {
        var eventRecord = new ProducerRecord<>(topic, 0, subject, payload.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        EventHeaders.SPEC_VERSION,
                        "1.0",
                        EventHeaders.ID,
                        id,
                        EventHeaders.TYPE,
                        type,
                        EventHeaders.SOURCE,
                        "/another-service",
                        EventHeaders.SUBJECT,
                        subject,
                        EventHeaders.TIME,
                        Instant.parse("2026-03-02T01:00:00Z").toString(),
                        EventHeaders.EPOCH,
                        "1",
                        EventHeaders.SEQUENCE,
                        "1")
                .forEach((name, value) -> eventRecord.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(eventRecord).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
