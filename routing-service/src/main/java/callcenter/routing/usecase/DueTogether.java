package callcenter.routing.usecase;

import callcenter.messaging.DeadlineHandler;
import callcenter.messaging.DeadlinePreparation;
import callcenter.messaging.Deadlines;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.nuisance.NuisanceId;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.store.AgentStore;
import callcenter.routing.store.CallPartStore;
import callcenter.routing.store.CallPartStore.Owner;
import callcenter.routing.store.NuisanceStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Registers what is done when the time of a call, an agent or a part of a call has come. Much that is due at once is one
 * transaction, which locks all of it in {@linkplain LockOrder the one order} before anything is done.
 */
@Singleton
final class DueTogether {

    private final LockOrder order;
    private final AgentStore agents;
    private final CallPartStore parts;
    private final NuisanceStore nuisances;

    private final DeadlinePreparation ofCalls = this::lockCalls;
    private final DeadlinePreparation ofAgents = this::lockAgents;
    private final DeadlinePreparation ofParts = this::lockParts;
    private final DeadlinePreparation ofNuisances = this::lockNuisances;

    DueTogether(LockOrder order, AgentStore agents, CallPartStore parts, NuisanceStore nuisances) {
        this.order = order;
        this.agents = agents;
        this.parts = parts;
        this.nuisances = nuisances;
    }

    /** The subject is a call. */
    void onCalls(Deadlines deadlines, String kind, DeadlineHandler handler) {
        deadlines.onEach(kind, ofCalls, handler);
    }

    /** The subject is an agent. */
    void onAgents(Deadlines deadlines, String kind, DeadlineHandler handler) {
        deadlines.onEach(kind, ofAgents, handler);
    }

    /** The subject is the reservation of a part of a call. */
    void onParts(Deadlines deadlines, String kind, DeadlineHandler handler) {
        deadlines.onEach(kind, ofParts, handler);
    }

    /** The subject is an entry of the nuisance list. */
    void onNuisances(Deadlines deadlines, String kind, DeadlineHandler handler) {
        deadlines.onEach(kind, ofNuisances, handler);
    }

    private Uni<Void> lockCalls(Mutiny.Session session, List<String> subjects) {
        return order.lock(session, all(subjects, CallId::new));
    }

    /** What holds the agents is looked up first, and may be another call by the time they are locked. */
    private Uni<Void> lockAgents(Mutiny.Session session, List<String> subjects) {
        var ids = all(subjects, AgentId::new);
        return agents.holdingCalls(session, ids)
                .chain(holding -> order.lock(session, holding, ids)
                        .chain(() -> agents.holdingCalls(session, ids))
                        .invoke(now -> {
                            if (!holding.containsAll(now)) {
                                throw new IllegalStateException("An agent got another call; each is looked at alone");
                            }
                        }))
                .replaceWithVoid();
    }

    private Uni<Void> lockParts(Mutiny.Session session, List<String> subjects) {
        return parts.ownersOf(session, all(subjects, ReservationId::new))
                .chain(owners -> order.lock(
                        session,
                        owners.stream().map(Owner::call).toList(),
                        owners.stream().map(Owner::agent).toList()));
    }

    private Uni<?> lockNuisances(Mutiny.Session session, List<String> subjects) {
        return nuisances.lock(session, all(subjects, NuisanceId::new));
    }

    private static <T> Set<T> all(List<String> subjects, Function<String, T> id) {
        return subjects.stream().map(id).collect(Collectors.toSet());
    }
}
