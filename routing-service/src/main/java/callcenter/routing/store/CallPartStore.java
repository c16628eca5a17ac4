package callcenter.routing.store;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallPart;
import callcenter.routing.domain.reservation.ReservationId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** The parts of calls that were handed on. Each changes under its call's lock. */
@Singleton
public class CallPartStore {

    public Uni<Void> add(Mutiny.Session session, Collection<CallPart> parts) {
        return session.persistAll(parts.stream().map(CallPartRow::new).toArray());
    }

    public Uni<Optional<CallPartRow>> lock(Mutiny.Session session, ReservationId reservation) {
        return session.find(CallPartRow.class, reservation.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(Optional::ofNullable);
    }

    /** Not locked: the call is to be locked first. */
    public Uni<Optional<CallId>> callOf(Mutiny.Session session, ReservationId reservation) {
        return session.createNativeQuery(
                        "select call_id from call_part where reservation_id = :reservation", String.class)
                .setParameter("reservation", reservation.value())
                .getResultList()
                .map(calls -> calls.stream().findFirst().map(CallId::new));
    }

    /** Whose these parts are, and of which calls; not locked. */
    public Uni<List<Owner>> ownersOf(Mutiny.Session session, Collection<ReservationId> reservations) {
        return session.createNativeQuery(
                        "select call_id, agent_id from call_part where reservation_id = any(cast(:reservations as text[]))",
                        Object[].class)
                .setParameter(
                        "reservations",
                        reservations.stream().map(ReservationId::value).toArray(String[]::new))
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Owner(new CallId((String) row[0]), new AgentId((String) row[1])))
                        .toList());
    }

    /** An agent and a call of which he had a part. */
    public record Owner(CallId call, AgentId agent) {}

    /** The part of this call whose record the agent owes: of several the one that keeps him, else the earliest. */
    public Uni<Optional<CallPartRow>> owed(Mutiny.Session session, CallId call, AgentId agent) {
        return session.createSelectionQuery(
                        "from CallPartRow where callId = :call and agentId = :agent and owed", CallPartRow.class)
                .setParameter("call", call.value())
                .setParameter("agent", agent.value())
                .getResultList()
                .map(found -> found.stream()
                        .min(Comparator.comparing(
                                        (CallPartRow row) -> row.part().agentFreed())
                                .thenComparing(row -> row.part().endedAt())));
    }
}
