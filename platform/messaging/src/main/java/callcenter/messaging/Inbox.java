package callcenter.messaging;

import callcenter.events.Event;
import callcenter.events.EventCatalogue;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;

/**
 * One consumer's side of the events: each one takes effect once.
 *
 * <ul>
 *   <li><b>Duplicate</b>: an event is remembered in the transaction that applies it; a repeat finds it and does nothing,
 *       on any replica, for 30 days.
 *   <li><b>Crash</b>: offsets are committed after the transaction, so what was not applied comes again.
 *   <li><b>Order</b>: a key's events are applied in the order of their first occurrence on the topic; keys are
 *       independent.
 *   <li><b>Failure</b>: whatever is not the event's own fault is retried without end, with growing pauses, while later
 *       events of that key wait and nothing more is fetched.
 *   <li><b>Poison</b>: an event that cannot be decoded, or that the domain rejects for ever ({@link EventRejected}), is
 *       put aside and published to the dead-letter topic; so are later events of its key, until {@link DeadLetters}
 *       replays or skips them.
 *   <li><b>Unknown</b>: a type that this consumer does not handle is skipped before decoding; one that this release does
 *       not know at all is counted.
 * </ul>
 */
public final class Inbox {

    private final String name;
    private final Map<String, Route<?>> routes;
    private final BatchConsumption consumption;
    private final KeyReplay replay;
    private final InboxMeters meters;

    private Inbox(String name, Map<String, Route<?>> routes, @Nullable EventPreparation preparation, Inboxes inboxes) {
        this.name = name;
        this.routes = Map.copyOf(routes);
        this.meters = new InboxMeters(inboxes.meters(), name);
        this.consumption = new BatchConsumption(name, inboxes.transactions(), preparation, inboxes.loop(), meters);
        this.replay = new KeyReplay(name, inboxes.transactions(), this.routes);
    }

    /** Completes when the whole batch is durably done, so that its offsets may be committed. Fails only on shutdown. */
    public Uni<Void> consume(List<ConsumerRecord<String, byte[]>> batch) {
        var arrivals = new ArrayList<Arrival>();
        for (var eventRecord : batch) {
            arrival(eventRecord, arrivals::add);
        }
        return arrivals.isEmpty() ? Uni.createFrom().voidItem() : consumption.consume(arrivals);
    }

    /** The same, in the shape that the Kafka connector hands over. */
    public Uni<Void> consume(ConsumerRecords<String, byte[]> batch) {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>(batch.count());
        batch.forEach(records::add);
        return consume(records);
    }

    private void arrival(ConsumerRecord<String, byte[]> eventRecord, Consumer<Arrival> sink) {
        var type = EventDecoder.type(eventRecord);
        var route = type == null ? null : routes.get(type);
        if (route != null) {
            sink.accept(Arrival.of(eventRecord, route));
        } else if (type == null || EventCatalogue.named(type).isEmpty()) {
            meters.unknown();
        }
    }

    String name() {
        return name;
    }

    KeyReplay replay() {
        return replay;
    }

    /** No further attempts: what is not done now comes again after the restart. */
    void stop() {
        consumption.stop();
    }

    /** Says which events a consumer handles; all others are skipped undecoded. */
    public static final class Builder {

        private final String name;
        private final Inboxes inboxes;
        private final Function<Inbox, Inbox> registration;
        private final Map<String, Route<?>> routes = new HashMap<>();
        private @Nullable EventPreparation preparation;

        Builder(String name, Inboxes inboxes, Function<Inbox, Inbox> registration) {
            this.name = name;
            this.inboxes = inboxes;
            this.registration = registration;
        }

        /** Registers the handler of one event type. */
        public <E extends Event> Builder on(Class<E> type, EventHandler<E> handler) {
            var event = EventCatalogue.of(type);
            if (routes.putIfAbsent(event.name(), new Route<>(type, handler)) != null) {
                throw new IllegalStateException(name + " handles " + event.name() + " already");
            }
            return this;
        }

        /** Prepares each batch. */
        public Builder prepared(EventPreparation how) {
            preparation = how;
            return this;
        }

        /** The finished inbox, also known to {@link DeadLetters} from now on. */
        public Inbox build() {
            return registration.apply(new Inbox(name, routes, preparation, inboxes));
        }
    }
}
