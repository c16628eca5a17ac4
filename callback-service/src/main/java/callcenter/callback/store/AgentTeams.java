package callcenter.callback.store;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Which team each agent is in: a shift leader sees the promises of their teams' agents. */
@Singleton
public final class AgentTeams {

    private static final String LEARN = """
            insert into agent_team as known (agent_id, team, epoch, sequence) values (:agentId, :team, :epoch, :sequence)
            on conflict (agent_id) do update set team = excluded.team, epoch = excluded.epoch, sequence = excluded.sequence
            where (known.epoch, known.sequence) < (excluded.epoch, excluded.sequence)""";

    private static final String REMEMBER = """
            insert into agent_team_change (agent_id, team, since, epoch, sequence)
            values (:agentId, :team, :since, :epoch, :sequence)
            on conflict do nothing""";

    /** The latest wins, whatever order they come in; what was before is kept for reports. */
    public Uni<Void> learn(Mutiny.Session session, TeamChange change) {
        return bound(session.createNativeQuery(LEARN), change)
                .executeUpdate()
                .chain(() -> bound(session.createNativeQuery(REMEMBER), change)
                        .setParameter("since", change.since())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** By agent; those never heard of are missing. */
    public Uni<Map<String, String>> of(Mutiny.Session session, Collection<String> agentIds) {
        return session.createQuery("select t from AgentTeamRow t where t.agentId in :agentIds", AgentTeamRow.class)
                .setParameter("agentIds", agentIds)
                .getResultList()
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> row.agentId, row -> row.team)));
    }

    private static Mutiny.Query<Object> bound(Mutiny.Query<Object> statement, TeamChange change) {
        return statement
                .setParameter("agentId", change.agentId())
                .setParameter("team", change.team())
                .setParameter("epoch", change.epoch())
                .setParameter("sequence", change.sequence());
    }
}
