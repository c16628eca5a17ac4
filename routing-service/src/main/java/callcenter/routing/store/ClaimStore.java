package callcenter.routing.store;

import callcenter.messaging.Sql;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Locks both sides of what a round has paired. */
@Singleton
public class ClaimStore {

    /** Calls before agents, as everywhere, each by id: the count makes the database do it in this order. */
    private static final Sql LOCK = Sql.of("""
            with waiting as materialized (
              select * from call where id = any(cast(:calls as text[])) and state = 'WAITING' order by id for update),
            available as materialized (
              select * from agent
              where id = any(cast(:agents as text[])) and status = 'AVAILABLE' and (select count(*) from waiting) > 0
              order by id for update)
            select cast((select coalesce(json_agg(w), '[]') from waiting w) as text),
                   cast((select coalesce(json_agg(a), '[]') from available a) as text)
            """);

    /** Rows under their locks, which the session does not know: whoever changes them writes them. */
    public record Locked(List<CallRow> calls, List<AgentRow> agents) {}

    /** Those of the calls that still wait, and of the agents that are still available. */
    public Uni<Locked> lock(Mutiny.Session session, Collection<CallId> calls, Collection<AgentId> agents) {
        return LOCK.on(session)
                .with("calls", calls.stream().map(CallId::value).toArray(String[]::new))
                .with("agents", agents.stream().map(AgentId::value).toArray(String[]::new))
                .row()
                .map(row -> new Locked(
                        List.of(StoredJson.read((String) row[0], CallRow[].class)),
                        List.of(StoredJson.read((String) row[1], AgentRow[].class))));
    }
}
