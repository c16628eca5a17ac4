package callcenter.callback.usecase;

import callcenter.callback.domain.promise.AlarmKind;
import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseCommand;
import callcenter.callback.domain.promise.PromiseDecider;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.store.LockedPromise;
import callcenter.callback.store.Promises;
import callcenter.messaging.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one way in which a promise changes: lock, decide, save, tell, set its alarms. */
@Singleton
final class ChangePromise {

    private final PromiseDecider decider;
    private final Promises promises;
    private final Consequences consequences;

    ChangePromise(PromiseDecider decider, Promises promises, Consequences consequences) {
        this.decider = decider;
        this.promises = promises;
        this.consequences = consequences;
    }

    /** Fails with {@link NoSuchPromise}, or with the domain's refusal. */
    Uni<Promise> apply(Transaction tx, PromiseId id, PromiseCommand command, Instant now) {
        return promises.lock(tx.session(), id)
                .map(found -> apply(tx, found.orElseThrow(() -> new NoSuchPromise(id)), command, null, now));
    }

    /** The alarm that rang is spent: if the promise still wants it, it is set anew. */
    Uni<Void> ring(Transaction tx, PromiseId id, AlarmKind rang, Instant now) {
        return promises.lock(tx.session(), id)
                .invoke(found -> found.ifPresent(locked -> apply(tx, locked, rang.command(), rang, now)))
                .replaceWithVoid();
    }

    private Promise apply(
            Transaction tx, LockedPromise locked, PromiseCommand command, @Nullable AlarmKind rang, Instant now) {
        var before = locked.promise();
        var told = locked.version();
        var decision = decider.decide(before, command, now);
        if (!decision.promise().equals(before)) {
            locked.replace(decision.promise(), decision.events().size());
        }
        consequences.follow(tx, decision, told, stillSet(before, rang), now);
        return decision.promise();
    }

    private Map<AlarmKind, Instant> stillSet(Promise promise, @Nullable AlarmKind rang) {
        var set = new EnumMap<AlarmKind, Instant>(AlarmKind.class);
        set.putAll(consequences.alarmsOf(promise));
        if (rang != null) {
            set.remove(rang);
        }
        return set;
    }
}
