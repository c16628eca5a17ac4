package callcenter.callback.store;

import callcenter.messaging.Conditions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which promises a list holds; null means any.
 *
 * @param teams only promises of these teams' agents, and those that no agent owns
 * @param foreignQueues but not what no agent owns of these queues: other teams serve them
 */
public record PromiseFilter(
        @Nullable PromiseStatus status,
        @Nullable String ownerId,
        @Nullable Collection<String> teams,
        Collection<String> foreignQueues) {

    public PromiseFilter(@Nullable PromiseStatus status, @Nullable String ownerId, @Nullable Collection<String> teams) {
        this(status, ownerId, teams, List.of());
    }

    public PromiseFilter without(Collection<String> queues) {
        return new PromiseFilter(status, ownerId, teams, queues);
    }

    /** On {@code PromiseRow p}. */
    Conditions conditions() {
        var wanted = new Conditions()
                .and("p.status = :status", "status", status == null ? null : status.name())
                .and("p.ownerId = :ownerId", "ownerId", ownerId);
        if (teams == null) {
            return wanted;
        }
        var owned = " or p.ownerId in (select t.agentId from AgentTeamRow t where t.team in :teams))";
        return foreignQueues.isEmpty()
                ? wanted.and("(p.ownerId is null" + owned, "teams", teams)
                : wanted.and(
                        "(p.ownerId is null and p.queueId not in :foreign" + owned,
                        Map.of("teams", teams, "foreign", foreignQueues));
    }
}
