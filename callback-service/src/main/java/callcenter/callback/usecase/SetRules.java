package callcenter.callback.usecase;

import callcenter.callback.domain.rules.RulesSpec;
import callcenter.callback.store.AuditTrail;
import callcenter.callback.store.RuleVersions;
import callcenter.messaging.Transaction;
import callcenter.web.AuditEntry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** Makes the next version of the rules: for promises made from now on; open ones keep theirs until they are re-planned. */
@Singleton
public final class SetRules {

    private final Rulebook rulebook;
    private final RuleVersions versions;
    private final HolidayShelf holidays;
    private final AuditTrail audit;

    SetRules(Rulebook rulebook, RuleVersions versions, HolidayShelf holidays, AuditTrail audit) {
        this.rulebook = rulebook;
        this.versions = versions;
        this.holidays = holidays;
        this.audit = audit;
    }

    /** Fails with {@link IllegalArgumentException} naming what makes no sense; then nothing changes. */
    public Uni<Rulebook.Version> set(
            Transaction tx, UnaryOperator<RulesSpec> change, String by, String reason, Instant now) {
        var session = tx.session();
        return versions.lock(session)
                .flatMap(locked -> rulebook.current(session))
                .map(current -> change.apply(current.spec()))
                .invoke(next -> next.validate(holidays.now().byName()))
                .call(next -> versions.append(session, next, by, reason, now))
                .call(next -> audit.record(session, new AuditEntry(now, by, "rules.set", "promise-rules", reason)))
                .flatMap(next -> rulebook.current(session));
    }
}
