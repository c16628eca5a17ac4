package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.routing.domain.call.CallAction;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.Line;
import callcenter.routing.domain.call.Tombstone;
import callcenter.routing.store.CallStore;
import callcenter.routing.store.OutboundAttempts;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/**
 * Takes an outbound call back that is not needed any more. A conversation goes on; a call that was not placed yet leaves
 * a tombstone, so that a late request does not dial.
 */
@Singleton
public final class WithdrawOutboundCall {

    private final CallStore calls;
    private final OutboundAttempts attempts;
    private final CallChanges changes;
    private final RoutingSettings settings;
    private final InstantSource clock;

    WithdrawOutboundCall(
            CallStore calls,
            OutboundAttempts attempts,
            CallChanges changes,
            RoutingSettings settings,
            InstantSource clock) {
        this.calls = calls;
        this.attempts = attempts;
        this.changes = changes;
        this.settings = settings;
        this.clock = clock;
    }

    public Uni<Void> withdraw(Transaction tx, CallId id) {
        var now = clock.instant();
        return calls.lockOrCreate(tx.session(), id, now).chain(row -> {
            if (!row.exists()) {
                var line = new Line(settings.outboundPlatform(), null, null);
                row.become(new Tombstone(id, line, EndedBy.PLATFORM, now));
                return calls.save(tx.session(), row).chain(() -> attempts.over(tx.session(), id, "WITHDRAWN", now));
            }
            var call = row.call();
            return call.allowed().contains(CallAction.WITHDRAW)
                    ? changes.save(tx, row, call.withdraw(now), now).replaceWithVoid()
                    : Uni.createFrom().voidItem();
        });
    }
}
