package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallAction;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.WrapUpRecord;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The agent writes the record, of the call or of the part of it that he handed on, and is ready again (CAL-12). */
@Singleton
public final class WrapUpCall {

    private final Transactions transactions;
    private final CallStore calls;
    private final CallChanges changes;
    private final CallParts parts;
    private final InstantSource clock;

    WrapUpCall(Transactions transactions, CallStore calls, CallChanges changes, CallParts parts, InstantSource clock) {
        this.transactions = transactions;
        this.calls = calls;
        this.changes = changes;
        this.parts = parts;
        this.clock = clock;
    }

    public Uni<Call> wrapUp(CallId id, AgentId agent, WrapUpRecord written) {
        return transactions
                .run(tx -> calls.lock(tx.session(), id)
                        .map(found -> found.orElseThrow(() -> Refusals.noCall(id)))
                        .chain(row -> wrapUp(tx, row, agent, written)))
                .onFailure()
                .transform(Refusals::asProblem);
    }

    private Uni<Call> wrapUp(Transaction tx, CallRow row, AgentId agent, WrapUpRecord written) {
        var call = row.call();
        var now = clock.instant();
        if (agent.equals(call.agent()) && call.allowed().contains(CallAction.WRAP_UP)) {
            return changes.save(tx, row, call.wrapUp(agent, written, now), now);
        }
        return parts.wrapUp(tx, row, agent, written, now)
                .chain(done -> done
                        ? Uni.createFrom().item(call)
                        : changes.save(tx, row, call.wrapUp(agent, written, now), now));
    }
}
