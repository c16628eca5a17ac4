package callcenter.routing.store;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** What webhooks were answered, by platform and de-duplication key. */
@Singleton
public class ReceiptStore {

    public Uni<Optional<Receipt>> find(Mutiny.Session session, String platform, String key) {
        return session.createNativeQuery("""
                        select status, content_type, body from webhook_receipt where platform = :platform and key = :key
                        """, Object[].class)
                .setParameter("platform", platform)
                .setParameter("key", key)
                .getResultList()
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new Receipt((Integer) row[0], (String) row[1], (String) row[2])));
    }

    /** Stores the answer; false when another delivery of the same webhook was first. */
    public Uni<Boolean> add(Mutiny.Session session, String platform, String key, Receipt receipt, Instant now) {
        return session.createNativeQuery("""
                        insert into webhook_receipt (platform, key, status, content_type, body, received_at)
                        values (:platform, :key, :status, :type, :body, :now) on conflict (platform, key) do nothing
                        """)
                .setParameter("platform", platform)
                .setParameter("key", key)
                .setParameter("status", receipt.status())
                .setParameter("type", receipt.contentType())
                .setParameter("body", receipt.body())
                .setParameter("now", now)
                .executeUpdate()
                .map(count -> count == 1);
    }

    public Uni<Integer> forgetBefore(Mutiny.Session session, Instant oldest) {
        return session.createNativeQuery("delete from webhook_receipt where received_at < :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate();
    }
}
