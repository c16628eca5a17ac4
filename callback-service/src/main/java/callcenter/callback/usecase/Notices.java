package callcenter.callback.usecase;

import callcenter.callback.store.Notifications;
import callcenter.events.EventCatalogue;
import callcenter.events.callback.CallbackEvent;
import callcenter.events.callback.PromiseAcknowledged;
import callcenter.events.callback.PromiseAtRisk;
import callcenter.events.callback.PromiseBroken;
import callcenter.events.callback.PromiseEscalated;
import callcenter.messaging.Deadline;
import callcenter.messaging.Deadlines;
import callcenter.messaging.Transaction;
import callcenter.messaging.Wakes;
import callcenter.messaging.json.RowJson;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;

/** Chooses what others are told of: promises at risk, escalated, taken in hand or broken (CBK-4). Without numbers and matters. */
@Singleton
final class Notices {

    private static final String DEADLINE = "promise.notify";
    private static final RowJson JSON = new RowJson();

    private final Notifications notifications;
    private final Wakes wakes;
    private volatile boolean somebody = true;

    Notices(Notifications notifications, Wakes wakes) {
        this.notifications = notifications;
        this.wakes = wakes;
    }

    void register(@Observes StartupEvent started, Deadlines deadlines) {
        deadlines.on(DEADLINE, this::fanOut);
    }

    /** In the transaction of the event itself: none is forgotten, and none is told of what did not happen. */
    void tell(Transaction tx, String promiseId, long sequence, Instant at, CallbackEvent event) {
        if (!somebody) {
            return;
        }
        switch (event) {
            case PromiseAtRisk risk -> schedule(tx, promiseId, sequence, at, event);
            case PromiseEscalated escalated -> schedule(tx, promiseId, sequence, at, event);
            case PromiseAcknowledged acknowledged -> schedule(tx, promiseId, sequence, at, event);
            case PromiseBroken broken -> schedule(tx, promiseId, sequence, at, event);
            default -> {}
        }
    }

    /** Whether there is anybody to tell, as it was found a moment ago. */
    void listeners(boolean somebodyListens) {
        somebody = somebodyListens;
    }

    private static void schedule(Transaction tx, String promiseId, long sequence, Instant at, CallbackEvent event) {
        var type = EventCatalogue.of(event.getClass()).name();
        var body = Map.of("type", type, "timestamp", at, "promiseId", promiseId, "data", event);
        tx.schedule(new Deadline(DEADLINE, promiseId + "/" + sequence + "/" + type, at, JSON.write(body)));
    }

    private Uni<Void> fanOut(Transaction tx, Deadline deadline, Instant now) {
        var subject = deadline.subject();
        var type = subject.substring(subject.lastIndexOf('/') + 1);
        return notifications
                .fanOut(tx.session(), subject, type, String.valueOf(deadline.detail()), now)
                .invoke(told -> {
                    if (told > 0) {
                        tx.afterCommit(() -> wakes.wake(SendNotifications.CHANNEL));
                    }
                })
                .replaceWithVoid();
    }
}
