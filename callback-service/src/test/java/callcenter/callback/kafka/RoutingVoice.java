package callcenter.callback.kafka;

import callcenter.events.EventCatalogue;
import callcenter.events.agent.AgentEvent;
import callcenter.events.call.CallEvent;
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
final class RoutingVoice implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", RealServers.kafka()), new StringSerializer(), new ByteArraySerializer());

    /** The same call and sequence give the same event id: a repeat. */
    void tell(String callId, long sequence, CallEvent event) {
        var type = EventCatalogue.of(event.getClass()).name();
        send(callId, sequence, type, EventJson.encode(event).getBytes(StandardCharsets.UTF_8));
    }

    void tell(String agentId, long sequence, AgentEvent event) {
        var type = EventCatalogue.of(event.getClass()).name();
        send("agents", agentId, sequence, type, EventJson.encode(event).getBytes(StandardCharsets.UTF_8));
    }

    void send(String callId, long sequence, String type, byte[] payload) {
        send("calls", callId, sequence, type, payload);
    }

    private void send(String topic, String subject, long sequence, String type, byte[] payload) {
        var message = new ProducerRecord<>(topic, subject, payload);
        var headers = Map.of(
                EventHeaders.SPEC_VERSION,
                "1.0",
                EventHeaders.ID,
                subject + "-1-" + sequence,
                EventHeaders.TYPE,
                type,
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
