package callcenter.routing.store;

import callcenter.routing.domain.call.CallId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** The evidence about calls. */
@Singleton
public class TimelineStore {

    /** One statement, however many entries. */
    public Uni<Void> add(Mutiny.Session session, CallId call, List<TimelineEntry> entries) {
        if (entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery("""
                        insert into timeline (call_id, at, what, norm, detail)
                        select :call, at, what, norm, detail
                        from json_to_recordset(cast(cast(:entries as text) as json))
                            as entry (at timestamptz, what text, norm text, detail text)
                        """)
                .setParameter("call", call.value())
                .setParameter("entries", StoredJson.write(entries))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** In the order of commit. */
    public Uni<List<TimelineEntry>> of(Mutiny.Session session, CallId call) {
        return session.createNativeQuery(
                        "select at, what, norm, detail from timeline where call_id = :call order by id", Object[].class)
                .setParameter("call", call.value())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new TimelineEntry(
                                Columns.instant(row[0]), (String) row[1], (String) row[2], (String) row[3]))
                        .toList());
    }
}
