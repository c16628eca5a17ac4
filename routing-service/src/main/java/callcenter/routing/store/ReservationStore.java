package callcenter.routing.store;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.reservation.ReservationId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** The reservations, and the platform's ids of the agents' legs. */
@Singleton
public class ReservationStore {

    /** How the platform calls an agent's leg. */
    public record Leg(ReservationId reservation, String id) {}

    /** Remembers how the platform calls agents' legs. */
    public Uni<Void> onLegs(Mutiny.Session session, List<Leg> legs) {
        if (legs.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery("""
                        update reservation r set leg_id = l.id
                        from json_to_recordset(cast(cast(:legs as text) as json)) as l (reservation text, id text)
                        where r.id = l.reservation and r.id = any(cast(:ids as text[]))
                        """)
                .setParameter(
                        "ids",
                        legs.stream().map(leg -> leg.reservation().value()).toArray(String[]::new))
                .setParameter("legs", StoredJson.write(legs))
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
