package callcenter.routing.usecase;

import callcenter.events.EventCatalogue;
import callcenter.events.callback.CallbackEvent;
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

/** Says on topic {@code callbacks} what callback-service would say. */
final class PromiseVoice implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", RealServers.kafka()), new StringSerializer(), new ByteArraySerializer());

    /** The same promise and sequence are the same event. */
    void say(String promise, long sequence, CallbackEvent event) {
        var payload = EventJson.encode(event).getBytes(StandardCharsets.UTF_8);
        var message = new ProducerRecord<>("callbacks", promise, payload);
        var headers = Map.of(
                EventHeaders.SPEC_VERSION,
                "1.0",
                EventHeaders.ID,
                promise + "-1-" + sequence,
                EventHeaders.TYPE,
                EventCatalogue.of(event.getClass()).name(),
                EventHeaders.SOURCE,
                "/callback-service",
                EventHeaders.SUBJECT,
                promise,
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
