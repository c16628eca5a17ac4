package callcenter.ticket.store;

import callcenter.ticket.domain.StaffId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who decided what. Entries are never changed; the database refuses it. */
@Singleton
public class AuditTrail {

    /** What somebody did, and why; no personal data of customers. */
    public record Entry(Instant at, StaffId by, String action, String target, String reason) {}

    /** Recorded with the transaction: what is not committed was not done, and what is done is recorded. */
    public Uni<Void> record(Mutiny.Session session, Entry entry) {
        return session.createNativeQuery("insert into audit_entry (at, by, action, target, reason)"
                        + " values (:at, :by, :action, :target, :reason)")
                .setParameter("at", entry.at())
                .setParameter("by", entry.by().value())
                .setParameter("action", entry.action())
                .setParameter("target", entry.target())
                .setParameter("reason", entry.reason())
                .executeUpdate()
                .replaceWithVoid();
    }
}
