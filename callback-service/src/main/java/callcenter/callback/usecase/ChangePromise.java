package callcenter.callback.usecase;

import callcenter.callback.domain.promise.AlarmKind;
import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseCommand;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.store.LockedPromise;
import callcenter.callback.store.Promises;
import callcenter.messaging.Transaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one way in which a promise changes: lock, decide, save, tell, set its alarms. */
@Singleton
final class ChangePromise {

    private final Rulebook rulebook;
    private final Promises promises;
    private final Consequences consequences;

    ChangePromise(Rulebook rulebook, Promises promises, Consequences consequences) {
        this.rulebook = rulebook;
        this.promises = promises;
        this.consequences = consequences;
    }

    /** Fails with {@link NoSuchPromise}, or with the domain's refusal. */
    Uni<Promise> apply(Transaction tx, PromiseId id, PromiseCommand command, Instant now) {
        return promises.lock(tx.session(), id)
                .flatMap(found -> apply(tx, found.orElseThrow(() -> new NoSuchPromise(id)), command, null, now));
    }

    /** The alarm that rang is spent: if the promise still wants it, it is set anew. */
    Uni<Void> ring(Transaction tx, PromiseId id, AlarmKind rang, Instant now) {
        return promises.lock(tx.session(), id)
                .flatMap(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : apply(tx, found.get(), rang.command(), rang, now).replaceWithVoid());
    }

    /** One after the other, in the order of their ids, as everybody who locks several does. */
    Uni<Void> applyAll(Transaction tx, List<PromiseId> ids, PromiseCommand command, Instant now) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> apply(tx, id, command, now))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Promise> apply(
            Transaction tx, LockedPromise locked, PromiseCommand command, @Nullable AlarmKind rang, Instant now) {
        var before = locked.promise();
        var told = locked.version();
        return rulebook.of(tx.session(), before.terms()).flatMap(ruling -> {
            var decision = ruling.decider().decide(before, command, now);
            if (!decision.promise().equals(before)) {
                locked.replace(decision.promise(), decision.events().size());
            }
            var set = stillSet(ruling, before, rang);
            return rulebook.of(tx.session(), decision.promise().terms())
                    .invoke(next -> consequences.follow(tx, decision, told, set, next.alarms(), now))
                    .replaceWith(decision.promise());
        });
    }

    private static Map<AlarmKind, Instant> stillSet(Ruling ruling, Promise promise, @Nullable AlarmKind rang) {
        var set = new EnumMap<AlarmKind, Instant>(AlarmKind.class);
        set.putAll(ruling.alarms().of(promise));
        if (rang != null) {
            set.remove(rang);
        }
        return set;
    }
}
