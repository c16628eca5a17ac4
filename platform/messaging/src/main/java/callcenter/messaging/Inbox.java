package callcenter.messaging;

import callcenter.events.Event;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** One consumer's side of the events: each one takes effect once. */
public final class Inbox {

    Inbox() {}

    /** Completes when the whole batch is durably done, so that its offsets may be committed. Fails only on shutdown. */
    public Uni<Void> consume(List<ConsumerRecord<String, byte[]>> batch) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }

    /** The same, in the shape that the Kafka connector hands over. */
    public Uni<Void> consume(ConsumerRecords<String, byte[]> batch) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }

    /** Says which events a consumer handles; all others are skipped undecoded. */
    public static final class Builder {

        Builder() {}

        /** Registers the handler of one event type. */
        public <E extends Event> Builder on(Class<E> type, EventHandler<E> handler) {
            return this;
        }

        /** The finished inbox, also known to {@link DeadLetters} from now on. */
        public Inbox build() {
            return new Inbox();
        }
    }
}
