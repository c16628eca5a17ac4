package callcenter.routing.store;

import callcenter.routing.domain.call.CallId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** The platform's ids of the legs of leaders who take part in calls, until they are let go. */
@Singleton
public class LeaderLegStore {

    public Uni<Void> keep(Mutiny.Session session, CallId call, String monitor, String leg) {
        return session.createNativeQuery("""
                        insert into leader_leg (leg_id, call_id, monitor_id) values (:leg, :call, :monitor)
                        on conflict do nothing""")
                .setParameter("leg", leg)
                .setParameter("call", call.value())
                .setParameter("monitor", monitor)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Of all leaders. */
    public Uni<List<String>> of(Mutiny.Session session, CallId call) {
        return session.createNativeQuery("select leg_id from leader_leg where call_id = :call", String.class)
                .setParameter("call", call.value())
                .getResultList();
    }

    public Uni<List<String>> of(Mutiny.Session session, CallId call, String monitor) {
        return session.createNativeQuery(
                        "select leg_id from leader_leg where call_id = :call and monitor_id = :monitor", String.class)
                .setParameter("call", call.value())
                .setParameter("monitor", monitor)
                .getResultList();
    }

    public Uni<Void> forget(Mutiny.Session session, List<String> legs) {
        return session.createNativeQuery("delete from leader_leg where leg_id = any(cast(:legs as text[]))")
                .setParameter("legs", legs.toArray(String[]::new))
                .executeUpdate()
                .replaceWithVoid();
    }
}
