package callcenter.callback.usecase;

import callcenter.callback.domain.promise.AlarmKind;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.messaging.Deadlines;
import callcenter.messaging.Transaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * Acts when the time of a promise has come: requests a call, gives one up as lost, tells a risk, breaks the promise.
 * The state may have moved on since the alarm was set, so the domain looks again.
 */
@Singleton
public final class RingAlarm {

    private final ChangePromise change;

    RingAlarm(ChangePromise change) {
        this.change = change;
    }

    void register(@Observes StartupEvent started, Deadlines deadlines) {
        for (var kind : AlarmKind.values()) {
            deadlines.on(
                    kind.deadlineKind(), (tx, deadline, now) -> ring(tx, new PromiseId(deadline.subject()), kind, now));
        }
    }

    public Uni<Void> ring(Transaction tx, PromiseId id, AlarmKind kind, Instant now) {
        return change.ring(tx, id, kind, now);
    }
}
