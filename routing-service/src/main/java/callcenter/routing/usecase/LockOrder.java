package callcenter.routing.usecase;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.store.AgentRow;
import callcenter.routing.store.AgentStore;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Locks what a transaction that does much at once will change: all its calls, then all its agents, each by id, the order in
 * which everybody locks. Whatever it does for one after the other then finds its rows locked.
 */
@Singleton
public final class LockOrder {

    private final CallStore calls;
    private final AgentStore agents;

    LockOrder(CallStore calls, AgentStore agents) {
        this.calls = calls;
        this.agents = agents;
    }

    /** Those of these calls that exist, and whom they hold. */
    public Uni<Void> lock(Mutiny.Session session, Collection<CallId> ids) {
        return lock(session, ids, List.of());
    }

    /** The same with other agents. */
    Uni<Void> lock(Mutiny.Session session, Collection<CallId> ids, Collection<AgentId> others) {
        return (ids.isEmpty() ? Uni.createFrom().item(List.<CallRow>of()) : calls.lock(session, ids))
                .map(rows -> Stream.concat(
                                others.stream(),
                                rows.stream().filter(CallRow::exists).flatMap(row -> row.call().agents().stream()))
                        .collect(Collectors.toSet()))
                .chain(held -> held.isEmpty() ? Uni.createFrom().item(List.<AgentRow>of()) : agents.lock(session, held))
                .replaceWithVoid();
    }
}
