package callcenter.callback.store;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** Lists of holidays that arrived while the service ran. Rows are only ever inserted. */
@Singleton
public final class HolidayRows {

    /** Grows with every list that arrives; 0 before the first. */
    public Uni<Long> edition(Mutiny.Session session) {
        return session.createNativeQuery("select coalesce(max(edition), 0) from holiday_list", Long.class)
                .getSingleResult();
    }

    /** The newest text of each name. */
    public Uni<Map<String, String>> newest(Mutiny.Session session) {
        return session.createNativeQuery("select name, body from holiday_list order by edition", Object[].class)
                .getResultList()
                .map(rows -> {
                    var lists = new LinkedHashMap<String, String>();
                    rows.forEach(row -> lists.put((String) row[0], (String) row[1]));
                    return lists;
                });
    }

    public Uni<Void> add(Mutiny.Session session, String name, String body, String by, String reason, Instant at) {
        return session.createNativeQuery(
                        "insert into holiday_list (name, body, by, reason, at) values (:name, :body, :by, :reason,"
                                + " :at)")
                .setParameter("name", name)
                .setParameter("body", body)
                .setParameter("by", by)
                .setParameter("reason", reason)
                .setParameter("at", at)
                .executeUpdate()
                .replaceWithVoid();
    }
}
