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

/** What a person decides about a promise: who and why is kept with it. */
@Singleton
public final class PersonalDecision {

    private final ChangePromise change;
    private final AuditTrail audit;

    PersonalDecision(ChangePromise change, AuditTrail audit) {
        this.change = change;
        this.audit = audit;
    }

    /**
     * Fails with {@link NoSuchPromise}, or with the domain's refusal.
     *
     * @param action as the audit names it, such as {@code promise.postpone}
     */
    public Uni<Promise> take(
            Transaction tx,
            PromiseId id,
            PromiseCommand command,
            String action,
            String by,
            String reason,
            Instant now) {
        return change.apply(tx, id, command, now)
                .call(() -> audit.record(tx.session(), new AuditEntry(now, by, action, id.value(), reason)));
    }
}
