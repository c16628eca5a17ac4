package callcenter.callback.usecase;

import callcenter.callback.domain.promise.HandOverReason;
import callcenter.callback.domain.promise.PromiseCommand;
import callcenter.callback.store.Matters;
import callcenter.messaging.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;

/** No promise stays with an agent who is offline or gone; it comes back with the agent while nobody else has taken it. */
@Singleton
public final class LeaveNoneBehind {

    private final ChangePromise change;
    private final Matters matters;

    LeaveNoneBehind(ChangePromise change, Matters matters) {
        this.change = change;
        this.matters = matters;
    }

    public Uni<Void> handBack(Transaction tx, String agentId, Instant now) {
        return matters.openOfAbsent(tx.session(), agentId)
                .flatMap(ids -> change.applyAll(tx, ids, new PromiseCommand.ReturnToOwner(agentId), now));
    }

    public Uni<Void> handOver(Transaction tx, String agentId, HandOverReason reason, Instant now) {
        return matters.openOf(tx.session(), agentId)
                .flatMap(ids -> change.applyAll(tx, ids, new PromiseCommand.HandOver(null, null, reason, null), now));
    }
}
