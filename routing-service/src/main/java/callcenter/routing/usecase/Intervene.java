package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Decision;
import callcenter.routing.domain.call.Intervention;
import callcenter.routing.store.AuditTrail;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.function.BiFunction;

/** What a supervisor does to a call, with the audit entry in the same transaction. */
@Singleton
final class Intervene {

    private final Transactions transactions;
    private final ChangeCall change;
    private final AuditTrail audit;
    private final InstantSource clock;

    Intervene(Transactions transactions, ChangeCall change, AuditTrail audit, InstantSource clock) {
        this.transactions = transactions;
        this.change = change;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Call> on(
            CallId id, String action, String by, String reason, BiFunction<Call, Intervention, Decision> intervention) {
        return transactions
                .run(tx -> change.run(
                                tx, id, (call, now) -> intervention.apply(call, new Intervention(by, reason, now)))
                        .call(() -> audited(tx, action, id.value(), by, reason)))
                .onFailure()
                .transform(Refusals::asProblem);
    }

    Uni<Void> audited(Transaction tx, String action, String target, String by, String reason) {
        return audit.add(tx.session(), clock.instant(), by, action, target, reason);
    }
}
