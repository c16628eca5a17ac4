package callcenter.testing;

import callcenter.events.Event;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Another service, as far as it is heard of: says on the broker of {@link RealServers} what that service would say. All
 * events of a topic go to one partition, so a later one is handled after the earlier ones: who has waited for the last
 * has waited for all. Made by the test, closed by the test.
 */
public final class EventVoice implements AutoCloseable {

    private static final int PARTITION = 0;
    private static final long PATIENCE_SECONDS = 30;

    private final String source;
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", RealServers.kafka()), new StringSerializer(), new ByteArraySerializer());

    private EventVoice(String source) {
        this.source = source;
    }

    /** @param service its module's name, such as {@code routing-service} */
    public static EventVoice of(String service) {
        return new EventVoice("/" + service);
    }

    /** Returns once the broker has it. The same subject and sequence again are a repeat. */
    public void tell(String subject, long sequence, Event event) {
        tell(SpokenEvent.of(subject, sequence, event));
    }

    /** Returns once the broker has it. */
    public void tell(SpokenEvent event) {
        var message = new ProducerRecord<>(
                event.topic(), PARTITION, event.subject(), event.payload().getBytes(StandardCharsets.UTF_8));
        event.headers(source)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(message).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The broker did not take " + event.id(), e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
