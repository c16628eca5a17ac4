package callcenter.routing.store;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who decided what and why; rows are never changed or deleted. */
@Singleton
public class AuditTrail {

    public Uni<Void> add(Mutiny.Session session, Instant at, String by, String action, String target, String reason) {
        return session.createNativeQuery("""
                        insert into audit (at, by, action, target, reason)
                        values (:at, :by, :action, :target, :reason)
                        """)
                .setParameter("at", at)
                .setParameter("by", by)
                .setParameter("action", action)
                .setParameter("target", target)
                .setParameter("reason", reason)
                .executeUpdate()
                .replaceWithVoid();
    }
}
