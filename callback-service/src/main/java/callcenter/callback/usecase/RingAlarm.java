package callcenter.callback.usecase;

import callcenter.callback.domain.promise.AlarmKind;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.store.Promises;
import callcenter.messaging.DeadlinePreparation;
import callcenter.messaging.Deadlines;
import callcenter.messaging.Transaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * Acts when the time of a promise has come: requests a call, gives one up as lost, tells a risk, breaks the promise.
 * The state may have moved on since the alarm was set, so the domain looks again. After an outage thousands may be due at
 * once: their promises are locked and written together.
 */
@Singleton
public final class RingAlarm {

    private final ChangePromise change;
    private final Promises promises;

    RingAlarm(ChangePromise change, Promises promises) {
        this.change = change;
        this.promises = promises;
    }

    void register(@Observes StartupEvent started, Deadlines deadlines) {
        DeadlinePreparation together = promises::lockAll;
        for (var kind : AlarmKind.values()) {
            deadlines.on(
                    kind.deadlineKind(),
                    together,
                    (tx, deadline, now) -> ring(tx, new PromiseId(deadline.subject()), kind, now));
        }
    }

    public Uni<Void> ring(Transaction tx, PromiseId id, AlarmKind kind, Instant now) {
        return change.ring(tx, id, kind, now);
    }
}
