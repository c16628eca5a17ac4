package callcenter.routing.store;

import callcenter.routing.domain.call.CallId;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** The evidence about calls. */
@Singleton
public class TimelineStore {

    /** An entry on its way to a call's timeline. */
    public record Line(CallId call, @JsonUnwrapped TimelineEntry entry) {}

    /** One statement, however many entries of however many calls. */
    public Uni<Void> add(Mutiny.Session session, List<Line> lines) {
        if (lines.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery("""
                        insert into timeline (call_id, at, what, norm, detail)
                        select call, at, what, norm, detail
                        from json_to_recordset(cast(cast(:lines as text) as json))
                            as line (call text, at timestamptz, what text, norm text, detail text)
                        """)
                .setParameter("lines", StoredJson.write(lines))
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
