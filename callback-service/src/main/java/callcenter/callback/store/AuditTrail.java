package callcenter.callback.store;

import callcenter.web.AuditEntry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.hibernate.reactive.mutiny.Mutiny;

/** The insert-only record of decisions. */
@Singleton
public final class AuditTrail {

    private static final String INSERT =
            "insert into audit (at, by, action, target, reason) values (:at, :by, :action, :target, :reason)";

    /** In the transaction of the decision itself. */
    public Uni<Void> record(Mutiny.Session session, AuditEntry entry) {
        return session.createNativeQuery(INSERT)
                .setParameter("at", entry.at())
                .setParameter("by", entry.by())
                .setParameter("action", entry.action())
                .setParameter("target", entry.target())
                .setParameter("reason", entry.reason())
                .executeUpdate()
                .replaceWithVoid();
    }
}
