package callcenter.routing.store;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.reservation.ReservationId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** The reservations, and the platform's ids of the agents' legs. */
@Singleton
public class ReservationStore {

    /** Remembers how the platform calls the agent's leg. */
    public Uni<Void> onLeg(Mutiny.Session session, ReservationId id, String legId) {
        return session.createNativeQuery("update reservation set leg_id = :leg where id = :id")
                .setParameter("leg", legId)
                .setParameter("id", id.value())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Whose leg of that call the platform calls so. */
    public Uni<Optional<ReservationId>> ofLeg(Mutiny.Session session, CallId call, String legId) {
        return session.createNativeQuery(
                        "select id from reservation where call_id = :call and leg_id = :leg", String.class)
                .setParameter("call", call.value())
                .setParameter("leg", legId)
                .getResultList()
                .map(ids -> ids.stream().findFirst().map(ReservationId::new));
    }

    public Uni<Optional<String>> leg(Mutiny.Session session, ReservationId id) {
        return session.createNativeQuery("select leg_id from reservation where id = :id", String.class)
                .setParameter("id", id.value())
                .getResultList()
                .map(legs -> legs.stream().flatMap(Stream::ofNullable).findFirst());
    }
}
