package callcenter.messaging;

import callcenter.events.Envelope;
import callcenter.events.Event;
import callcenter.events.EventCatalogue;
import callcenter.events.EventType;
import callcenter.messaging.json.EventJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Reads events from records: CloudEvents 1.0, binary mode. */
public final class EventDecoder {

    private EventDecoder() {}

    /** CloudEvents type of the record; null when it has none. */
    public static @Nullable String type(ConsumerRecord<String, byte[]> eventRecord) {
        return header(eventRecord.headers(), EventHeaders.TYPE);
    }

    /**
     * The event; empty when this release does not know its type.
     *
     * @throws UndecodableEvent when it claims a known type and is not one
     */
    public static Optional<Envelope<? extends Event>> decode(ConsumerRecord<String, byte[]> eventRecord) {
        return Optional.ofNullable(type(eventRecord))
                .flatMap(EventCatalogue::named)
                .map(type -> envelope(eventRecord, type, type.payload()));
    }

    private static <E extends Event> Envelope<E> envelope(
            ConsumerRecord<String, byte[]> eventRecord, EventType type, Class<E> payload) {
        var headers = eventRecord.headers();
        try {
            return new Envelope<>(
                    required(headers, EventHeaders.ID),
                    type.name(),
                    required(headers, EventHeaders.SOURCE),
                    required(headers, EventHeaders.SUBJECT),
                    Long.parseLong(required(headers, EventHeaders.EPOCH)),
                    Long.parseLong(required(headers, EventHeaders.SEQUENCE)),
                    Instant.parse(required(headers, EventHeaders.TIME)),
                    header(headers, EventHeaders.TRACEPARENT),
                    EventJson.decode(value(eventRecord), payload));
        } catch (NumberFormatException | DateTimeException e) {
            throw new UndecodableEvent("a header is not what it should be: " + e.getMessage());
        } catch (JsonProcessingException e) {
            throw new UndecodableEvent("payload is not a " + type.name() + at(e));
        } catch (IOException e) {
            throw new UndecodableEvent("payload is not a " + type.name());
        }
    }

    private static byte[] value(ConsumerRecord<String, byte[]> eventRecord) {
        if (eventRecord.value() == null) {
            throw new UndecodableEvent("no payload");
        }
        return eventRecord.value();
    }

    /** The place only: the message of a JSON error quotes the content. */
    private static String at(JsonProcessingException e) {
        var place = e.getLocation();
        return place == null ? "" : ", line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    private static String required(Headers headers, String name) {
        var value = header(headers, name);
        if (value == null) {
            throw new UndecodableEvent("no header " + name);
        }
        return value;
    }

    static @Nullable String header(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? null
                : storable(new String(header.value(), StandardCharsets.UTF_8));
    }

    /** PostgreSQL keeps any character but this one; a record that has it must not be retried without end. */
    static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
