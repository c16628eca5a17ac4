package callcenter.callback.store;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What others are told, and how often it was tried. */
@Singleton
public final class Notifications {

    private static final String FAN_OUT = """
        insert into notification (id, endpoint, type, body, status, created_at, next_at)
        select 'msg_' || md5(:key || '|' || name), name, :type, :body, 'PENDING', :at, :at from notification_endpoint
        where disabled_at is null
        on conflict do nothing\
        """;

    private static final String CLAIM = """
        update notification n set attempts = attempts + 1, next_at = :leasedUntil
        from notification_endpoint e
        where e.name = n.endpoint and n.id in (
            select p.id from notification p join notification_endpoint pe on pe.name = p.endpoint
            where p.status = 'PENDING' and p.next_at <= :now and pe.disabled_at is null
            order by p.next_at limit :most for update of p skip locked)
        returning n.id, n.endpoint, e.url, e.secret, n.body, n.attempts, n.created_at\
        """;

    private static final String LIST = """
        select id, endpoint, type, status, attempts, created_at, next_at, last_answer, body from notification
        where (cast(:status as text) is null or status = :status) order by created_at desc, id
        offset :offset limit :size\
        """;

    /** One to be sent now. */
    public record Due(
            String id, String endpoint, String url, String secret, String body, int attempts, Instant createdAt) {}

    /** One as operators see it. */
    public record Sent(
            String id,
            String endpoint,
            String type,
            String status,
            int attempts,
            Instant createdAt,
            Instant nextAt,
            @Nullable String lastAnswer,
            String body) {}

    /** To every endpoint that is not disabled; once per key. */
    public Uni<Integer> fanOut(Mutiny.Session session, String key, String type, String body, Instant at) {
        return session.createNativeQuery(FAN_OUT)
                .setParameter("key", key)
                .setParameter("type", type)
                .setParameter("body", body)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Leased: whoever dies while sending leaves it to others after that. */
    public Uni<List<Due>> claim(Mutiny.Session session, int most, Instant now, Instant leasedUntil) {
        return session.createNativeQuery(CLAIM, Object[].class)
                .setParameter("leasedUntil", leasedUntil)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Due(
                                (String) row[0],
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                (String) row[4],
                                ((Number) row[5]).intValue(),
                                Columns.instant(row[6])))
                        .toList());
    }

    public Uni<Void> settle(Mutiny.Session session, String id, String status, Instant nextAt, String answer) {
        return session.createNativeQuery(
                        "update notification set status = :status, next_at = :nextAt, last_answer = :answer where id ="
                                + " :id")
                .setParameter("status", status)
                .setParameter("nextAt", nextAt)
                .setParameter("answer", answer)
                .setParameter("id", id)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Sent anew with a day ahead of it; false when there is none. */
    public Uni<Boolean> replay(Mutiny.Session session, String id, Instant now) {
        return session.createNativeQuery(
                        "update notification set status = 'PENDING', attempts = 0, created_at = :now, next_at = :now"
                                + " where id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    public Uni<List<Sent>> list(Mutiny.Session session, @Nullable String status, int page, int size) {
        return session.createNativeQuery(LIST, Object[].class)
                .setParameter("status", status)
                .setParameter("offset", page * size)
                .setParameter("size", size)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Sent(
                                (String) row[0],
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                ((Number) row[4]).intValue(),
                                Columns.instant(row[5]),
                                Columns.instant(row[6]),
                                (String) row[7],
                                (String) row[8]))
                        .toList());
    }
}
