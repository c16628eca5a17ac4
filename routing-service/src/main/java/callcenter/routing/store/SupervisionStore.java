package callcenter.routing.store;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.supervision.Supervision;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** What the norms have seen of calls. Written only once one of them has something to say. */
@Singleton
public class SupervisionStore {

    /** Fresh, and without a statement, while no norm had anything to say. */
    public Uni<Supervision> of(Mutiny.Session session, CallRow call) {
        return call.supervised
                ? session.find(SupervisionRow.class, call.id)
                        .map(row -> row == null ? Supervision.fresh() : row.supervision())
                : Uni.createFrom().item(Supervision.fresh());
    }

    /** Of a call whose row is locked. */
    public Uni<Void> put(Mutiny.Session session, CallRow call, Supervision next, boolean attention) {
        return (call.supervised
                        ? session.find(SupervisionRow.class, call.id)
                        : Uni.createFrom().<SupervisionRow>nullItem())
                .chain(found -> {
                    var row = found == null ? new SupervisionRow(call.id()) : found;
                    row.become(next, attention);
                    call.supervise();
                    return found == null
                            ? session.persist(row)
                            : Uni.createFrom().voidItem();
                });
    }

    /** Of those of these calls that have one. */
    public Uni<Map<CallId, Supervision>> of(Mutiny.Session session, Collection<CallId> calls) {
        return session.createSelectionQuery("from SupervisionRow where callId in :ids", SupervisionRow.class)
                .setParameter("ids", calls.stream().map(CallId::value).toList())
                .getResultList()
                .map(rows ->
                        rows.stream().collect(Collectors.toMap(SupervisionRow::call, SupervisionRow::supervision)));
    }

    /** Calls about which a leader is to look after something. */
    public Uni<List<CallId>> needingAttention(Mutiny.Session session, int most) {
        return session.createSelectionQuery("from SupervisionRow where attention order by callId", SupervisionRow.class)
                .setMaxResults(most)
                .getResultList()
                .map(rows -> rows.stream().map(SupervisionRow::call).toList());
    }
}
