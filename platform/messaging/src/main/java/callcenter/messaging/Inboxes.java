package callcenter.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Builds the inboxes of a service, and knows them by name. */
public final class Inboxes {

    private final Transactions transactions;
    private final EventLoop loop;
    private final MeterRegistry meters;
    private final Map<String, Inbox> byName = new ConcurrentHashMap<>();

    Inboxes(Transactions transactions, EventLoop loop, MeterRegistry meters) {
        this.transactions = transactions;
        this.loop = loop;
        this.meters = meters;
    }

    /** @param name the consumer group; de-duplication and dead letters are per name, so it never changes */
    public Inbox.Builder consumer(String name) {
        return new Inbox.Builder(name, this, this::register);
    }

    private Inbox register(Inbox inbox) {
        if (byName.putIfAbsent(inbox.name(), inbox) != null) {
            throw new IllegalStateException("There is a consumer " + inbox.name() + " already");
        }
        return inbox;
    }

    Optional<Inbox> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    void stop() {
        byName.values().forEach(Inbox::stop);
    }

    Transactions transactions() {
        return transactions;
    }

    EventLoop loop() {
        return loop;
    }

    MeterRegistry meters() {
        return meters;
    }
}
