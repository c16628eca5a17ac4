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

    /** The latest wins, whatever order they come in. */
    public Uni<Void> learn(Mutiny.Session session, String agentId, String team, long epoch, long sequence) {
        return session.createNativeQuery(LEARN)
                .setParameter("agentId", agentId)
                .setParameter("team", team)
                .setParameter("epoch", epoch)
                .setParameter("sequence", sequence)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** By agent; those never heard of are missing. */
    public Uni<Map<String, String>> of(Mutiny.Session session, Collection<String> agentIds) {
        return session.createQuery("select t from AgentTeamRow t where t.agentId in :agentIds", AgentTeamRow.class)
                .setParameter("agentIds", agentIds)
                .getResultList()
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> row.agentId, row -> row.team)));
    }
}
