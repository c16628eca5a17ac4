package callcenter.messaging;

import callcenter.events.Event;
import callcenter.events.EventCatalogue;
import callcenter.events.call.CallHoldOverdue;
import callcenter.messaging.json.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records as a consumer gets them. */
final class TestRecords {

    static final String TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private static final AtomicLong OFFSETS = new AtomicLong();

    private TestRecords() {}

    static List<ConsumerRecord<String, byte[]>> events(String subject, long... sequences) {
        return LongStream.of(sequences)
                .mapToObj(sequence -> event(subject, sequence))
                .toList();
    }

    static ConsumerRecord<String, byte[]> event(String subject, long sequence) {
        return event(subject, sequence, "/routing-service");
    }

    static ConsumerRecord<String, byte[]> event(String subject, long sequence, String source) {
        var payload = EventJson.encode(new CallHoldOverdue("agent-1", sequence, Instant.EPOCH));
        return of(subject, sequence, source, typeOf(CallHoldOverdue.class), payload);
    }

    static ConsumerRecord<String, byte[]> undecodable(String subject, long sequence) {
        return undecodable(subject, sequence, CallHoldOverdue.class);
    }

    static ConsumerRecord<String, byte[]> undecodable(String subject, long sequence, Class<? extends Event> type) {
        return of(subject, sequence, "/routing-service", typeOf(type), "{\"limitMs\": \"+8613800138000");
    }

    static ConsumerRecord<String, byte[]> withType(String subject, String type) {
        return of(subject, 1, "/routing-service", type, "{}");
    }

    private static String typeOf(Class<? extends Event> payload) {
        return EventCatalogue.of(payload).name();
    }

    private static ConsumerRecord<String, byte[]> of(
            String subject, long sequence, String source, String type, String payload) {
        var made = new ConsumerRecord<>(
                "calls", 3, OFFSETS.getAndIncrement(), subject, payload.getBytes(StandardCharsets.UTF_8));
        put(made, EventHeaders.ID, subject + "-1-" + sequence);
        put(made, EventHeaders.TYPE, type);
        put(made, EventHeaders.SOURCE, source);
        put(made, EventHeaders.SUBJECT, subject);
        put(made, EventHeaders.TIME, "2026-03-02T01:02:03Z");
        put(made, EventHeaders.EPOCH, "1");
        put(made, EventHeaders.SEQUENCE, Long.toString(sequence));
        put(made, EventHeaders.TRACEPARENT, TRACEPARENT);
        return made;
    }

    private static void put(ConsumerRecord<String, byte[]> to, String name, String value) {
        to.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
