package callcenter.callback.store;

import callcenter.messaging.json.RowJson;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Which team each agent is in, and which queues it serves: a shift leader sees the promises of their teams' agents and queues. */
@Singleton
public final class AgentTeams {

    private static final String LEARN = """
            insert into agent_team as known (agent_id, team, epoch, sequence, serves_any_queue)
            values (:agentId, :team, :epoch, :sequence, :any)
            on conflict (agent_id) do update
            set team = excluded.team, epoch = excluded.epoch, sequence = excluded.sequence,
                serves_any_queue = excluded.serves_any_queue
            where (known.epoch, known.sequence) < (excluded.epoch, excluded.sequence)""";

    private static final String REMEMBER = """
            insert into agent_team_change (agent_id, team, since, epoch, sequence)
            values (:agentId, :team, :since, :epoch, :sequence)
            on conflict do nothing""";

    private static final String SERVES = """
            insert into agent_queue (agent_id, queue_id)
            select :agentId, json_array_elements_text(cast(cast(:queues as text) as json))""";

    private static final String SERVING = """
            select q.queue_id, t.team from agent_queue q join agent_team t on t.agent_id = q.agent_id
             where q.queue_id in (:queues)
            union
            select q.queue_id, t.team
              from (select distinct queue_id from agent_queue where queue_id in (:queues)) q,
                   (select distinct team from agent_team where serves_any_queue) t""";

    private static final String FOREIGN = """
            select queue_id from agent_queue
             where not exists (select 1 from agent_team where team in (:teams) and serves_any_queue)
            except
            select q.queue_id from agent_queue q join agent_team t on t.agent_id = q.agent_id where t.team in (:teams)""";

    private static final RowJson JSON = new RowJson();

    /** The latest wins, whatever order they come in; what was before is kept for reports. */
    public Uni<Void> learn(Mutiny.Session session, TeamChange change) {
        return bound(session.createNativeQuery(LEARN), change)
                .setParameter("any", change.queues() == null)
                .executeUpdate()
                .chain(rows -> rows == 0 ? Uni.createFrom().voidItem() : learnQueues(session, change))
                .chain(() -> bound(session.createNativeQuery(REMEMBER), change)
                        .setParameter("since", change.since())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Void> learnQueues(Mutiny.Session session, TeamChange change) {
        return session.createNativeQuery("delete from agent_queue where agent_id = :agentId")
                .setParameter("agentId", change.agentId())
                .executeUpdate()
                .chain(() -> session.createNativeQuery(SERVES)
                        .setParameter("agentId", change.agentId())
                        .setParameter("queues", JSON.write(change.queues() == null ? Set.of() : change.queues()))
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

    /** The teams that serve each of these queues; one of which nobody is told to serve it is missing: it is anybody's. */
    public Uni<Map<String, Set<String>>> serving(Mutiny.Session session, Collection<String> queueIds) {
        return queueIds.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createNativeQuery(SERVING, Object[].class)
                        .setParameter("queues", queueIds)
                        .getResultList()
                        .map(rows -> rows.stream()
                                .collect(Collectors.groupingBy(
                                        row -> (String) row[0],
                                        Collectors.mapping(row -> (String) row[1], Collectors.toSet()))));
    }

    /** Queues that others serve and none of these teams does. */
    public Uni<List<String>> foreignTo(Mutiny.Session session, Collection<String> teams) {
        return session.createNativeQuery(FOREIGN, String.class)
                .setParameter("teams", teams)
                .getResultList();
    }

    private static Mutiny.Query<Object> bound(Mutiny.Query<Object> statement, TeamChange change) {
        return statement
                .setParameter("agentId", change.agentId())
                .setParameter("team", change.team())
                .setParameter("epoch", change.epoch())
                .setParameter("sequence", change.sequence());
    }
}
