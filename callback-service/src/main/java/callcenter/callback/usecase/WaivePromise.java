package callcenter.callback.usecase;

import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseCommand;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.store.AuditTrail;
import callcenter.messaging.Transaction;
import callcenter.web.AuditEntry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;

/** The customer does not want the call any more; who says so, and in which words, is kept. */
@Singleton
public final class WaivePromise {

    private final ChangePromise change;
    private final AuditTrail audit;

    WaivePromise(ChangePromise change, AuditTrail audit) {
        this.change = change;
        this.audit = audit;
    }

    /** Fails with {@link NoSuchPromise}, or with the domain's refusal when the promise has ended. */
    public Uni<Promise> waive(Transaction tx, PromiseId id, String by, String reason, Instant now) {
        var entry = new AuditEntry(now, by, "promise.waive", id.value(), reason);
        return change.apply(tx, id, new PromiseCommand.Waive(by, reason), now)
                .call(() -> audit.record(tx.session(), entry));
    }
}
