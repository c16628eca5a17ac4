package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.store.AuditTrail;
import callcenter.web.Audit;
import callcenter.web.AuditEntry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Decisions that the HTTP edge tells of go to the insert-only table. */
@Singleton
final class RecordedAudit implements Audit {

    private final Transactions transactions;
    private final AuditTrail trail;

    RecordedAudit(Transactions transactions, AuditTrail trail) {
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public Uni<Void> record(AuditEntry entry) {
        return transactions.run(
                tx -> trail.add(tx.session(), entry.at(), entry.by(), entry.action(), entry.target(), entry.reason()));
    }
}
