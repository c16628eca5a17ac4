package callcenter.callback.store;

import java.util.Collection;
import java.util.LinkedHashMap;
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

    String where() {
        var conditions = List.of(
                status == null ? "" : " and p.status = :status",
                ownerId == null ? "" : " and p.ownerId = :ownerId",
                teams == null
                        ? ""
                        : " and (p.ownerId is null" + (foreignQueues.isEmpty() ? "" : " and p.queueId not in :foreign")
                                + " or p.ownerId in (select t.agentId from AgentTeamRow t where t.team in :teams))");
        return " where 1 = 1" + String.join("", conditions);
    }

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        if (status != null) {
            parameters.put("status", status.name());
        }
        if (ownerId != null) {
            parameters.put("ownerId", ownerId);
        }
        if (teams != null) {
            parameters.put("teams", teams);
        }
        if (teams != null && !foreignQueues.isEmpty()) {
            parameters.put("foreign", foreignQueues);
        }
        return parameters;
    }
}
