package callcenter.callback.store;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Who is told. */
@Singleton
public final class NotificationEndpoints {

    /** One endpoint; its secret is not for reading. */
    public record Endpoint(
            String name,
            String url,
            @Nullable Instant disabledAt,
            @Nullable String disabledReason) {}

    /** Also enables one that was disabled. */
    public Uni<Void> put(Mutiny.Session session, String name, String url, String secret) {
        return session.createNativeQuery("""
            insert into notification_endpoint (name, url, secret) values (:name, :url, :secret)
            on conflict (name) do update set url = excluded.url, secret = excluded.secret,
                disabled_at = null, disabled_reason = null\
            """)
                .setParameter("name", name)
                .setParameter("url", url)
                .setParameter("secret", secret)
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Void> disable(Mutiny.Session session, String name, String reason, Instant at) {
        return session.createNativeQuery(
                        "update notification_endpoint set disabled_at = :at, disabled_reason = :reason where name ="
                                + " :name")
                .setParameter("at", at)
                .setParameter("reason", reason)
                .setParameter("name", name)
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Boolean> anyEnabled(Mutiny.Session session) {
        return session.createNativeQuery(
                        "select exists (select 1 from notification_endpoint where disabled_at is null)", Boolean.class)
                .getSingleResult();
    }

    public Uni<Boolean> remove(Mutiny.Session session, String name) {
        return session.createNativeQuery("delete from notification_endpoint where name = :name")
                .setParameter("name", name)
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    public Uni<List<Endpoint>> all(Mutiny.Session session) {
        return session.createNativeQuery(
                        "select name, url, disabled_at, disabled_reason from notification_endpoint order by name",
                        Object[].class)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Endpoint(
                                (String) row[0],
                                (String) row[1],
                                row[2] == null ? null : Columns.instant(row[2]),
                                (String) row[3]))
                        .toList());
    }
}
