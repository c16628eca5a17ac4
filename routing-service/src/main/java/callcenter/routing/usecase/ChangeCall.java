package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Decision;
import callcenter.routing.domain.supervision.Fact;
import callcenter.routing.store.CallStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** Locks a call, lets it decide, saves what follows: the shape of everything that people ask of a call. */
@Singleton
final class ChangeCall {

    private final Transactions transactions;
    private final CallStore calls;
    private final CallChanges changes;
    private final InstantSource clock;

    ChangeCall(Transactions transactions, CallStore calls, CallChanges changes, InstantSource clock) {
        this.transactions = transactions;
        this.calls = calls;
        this.changes = changes;
        this.clock = clock;
    }

    /** What a call decides at that moment; refuses by throwing. */
    @FunctionalInterface
    interface Request {
        Decision of(Call call, Instant now);
    }

    /** A transaction of its own; refusals come as problems. */
    Uni<Call> run(CallId id, Request request) {
        return transactions.run(tx -> run(tx, id, request)).onFailure().transform(Refusals::asProblem);
    }

    /** Within the caller's transaction. */
    Uni<Call> run(Transaction tx, CallId id, Request request) {
        return calls.lock(tx.session(), id).chain(found -> {
            var row = found.orElseThrow(() -> Refusals.noCall(id));
            var now = clock.instant();
            return changes.save(tx, row, request.of(row.call(), now), now);
        });
    }

    /** As {@link #run(CallId, Request)}, and the norms see the fact. */
    Uni<Call> run(CallId id, Fact fact, Request request) {
        return transactions.run(tx -> run(tx, id, fact, request)).onFailure().transform(Refusals::asProblem);
    }

    Uni<Call> run(Transaction tx, CallId id, Fact fact, Request request) {
        return calls.lock(tx.session(), id).chain(found -> {
            var row = found.orElseThrow(() -> Refusals.noCall(id));
            var now = clock.instant();
            return changes.save(tx, row, request.of(row.call(), now), fact, now);
        });
    }
}
