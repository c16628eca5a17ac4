package callcenter.messaging;

import callcenter.events.Envelope;
import callcenter.events.Event;
import io.smallrye.mutiny.Uni;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that this consumer has a route for: an event, or something that claims to be one. */
sealed interface Arrival {

    ConsumerRecord<String, byte[]> origin();

    /** Which event it is: the same at every repeat. */
    InboxKey inboxKey();

    /** What orders it. */
    default String key() {
        return EventDecoder.storable(Objects.requireNonNullElse(origin().key(), ""));
    }

    /** Decodes it, once. */
    static Arrival of(ConsumerRecord<String, byte[]> origin, Route<?> route) {
        try {
            var event = EventDecoder.decode(origin).orElseThrow();
            return new Readable(origin, event, route);
        } catch (UndecodableEvent e) {
            return new Undecodable(origin, e.getMessage());
        }
    }

    record Readable(ConsumerRecord<String, byte[]> origin, Envelope<? extends Event> event, Route<?> route)
            implements Arrival {

        @Override
        public InboxKey inboxKey() {
            return new InboxKey(origin.topic(), event.source(), event.id());
        }

        /** @param consumer on whose behalf */
        Uni<Void> handle(Attempt tx, String consumer) {
            return tx.spans().processing(consumer, origin, event, () -> route.handle(tx, event));
        }
    }

    record Undecodable(ConsumerRecord<String, byte[]> origin, String reason) implements Arrival {

        /** Its own id cannot be trusted; its place on the topic can. */
        @Override
        public InboxKey inboxKey() {
            return new InboxKey(origin.topic(), "", origin.partition() + "@" + origin.offset());
        }
    }

    /** @param source empty for what could not be decoded */
    record InboxKey(String topic, String source, String eventId) {}
}
