package callcenter.routing.store;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentStatus;
import callcenter.routing.domain.figures.Day;
import callcenter.routing.domain.figures.StatusChange;
import callcenter.routing.domain.queue.QueueId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** What was told of calls and agents, from the journal and from what is on its way there: nothing else enters figures (I7). */
@Singleton
public class ToldStore {

    /**
     * A call is not told of before it came, clocks of platforms apart; nobody waits or rings longer than a day. Each call is
     * looked up in the journal by itself, whatever the planner thinks of how many there are.
     */
    private static final String WHOLE = """
            with chosen as materialized (%s),
            e as (
                select j.aggregate, j.epoch, j.sequence, j.type, j.facts from chosen
                 cross join lateral (
                    select * from journal
                     where topic = 'calls' and aggregate = chosen.aggregate and type in (:types)
                           and occurred_at >= cast(:from as timestamptz) - interval '1 day'
                    offset 0) j
                union all
                select o.aggregate, o.epoch, o.sequence, o.type, o.facts from on_its_way o
                 where o.topic = 'calls' and o.type in (:types) and o.aggregate in (select aggregate from chosen))
            select cast(json_agg(json_build_array(e.type, e.facts) order by e.epoch, e.sequence) as text)
              from e group by e.aggregate""";

    private static final String OF_QUEUE = WHOLE.formatted("""
            select r.aggregate from told r
             where r.topic = 'calls' and r.type = 'callcenter.call.received.v1'
                   and r.occurred_at >= :from and r.occurred_at < :until
                   and (r.facts ->> 'queueId' = :queue or r.aggregate in (
                        select p.aggregate from told p
                         where p.topic = 'calls'
                               and p.type in ('callcenter.call.overflowed.v1', 'callcenter.call.transfer-started.v1')
                               and p.occurred_at >= cast(:from as timestamptz) - interval '1 day'
                               and p.occurred_at < cast(:until as timestamptz) + interval '1 day'
                               and p.facts ->> 'toQueueId' = :queue))""");

    private static final String OF_AGENT = WHOLE.formatted("""
            select distinct o.aggregate from told o
             where o.topic = 'calls' and o.type = 'callcenter.call.offered.v1'
                   and o.occurred_at >= :from and o.occurred_at < :until
                   and o.facts ->> 'agentId' = :agent""");

    /** Conversations that ended in that time, and whatever call of the same customers came until a later time. */
    private static final String CONTACTS = WHOLE.formatted("""
            with contact as (
                select e.aggregate, e.facts ->> 'customerId' as customer from told e
                 where e.topic = 'calls' and e.type = 'callcenter.call.ended.v1'
                       and e.occurred_at >= :from and e.occurred_at < :until
                       and e.facts ->> 'direction' = 'INBOUND' and e.facts ->> 'disposition' = 'HANDLED'
                       and e.facts ->> cast(:whose as text) = :id)
            select r.aggregate from told r
             where r.topic = 'calls' and r.type = 'callcenter.call.received.v1'
                   and r.occurred_at >= cast(:from as timestamptz) - interval '1 day' and r.occurred_at < :again
                   and r.facts ->> 'direction' = 'INBOUND'
                   and (r.aggregate in (select aggregate from contact)
                        or r.facts ->> 'customerId' in (select customer from contact))""");

    /** Each agent is looked up by himself, as each call is. */
    private static final String STATUSES = """
            select who.agent, change.status, change.occurred_at
              from unnest(cast(:agents as text[])) as who (agent)
             cross join lateral (
                (select epoch, sequence, occurred_at, facts ->> 'status' as status from told
                  where topic = 'agents' and aggregate = who.agent and type = 'callcenter.agent.status-changed.v1'
                        and occurred_at < :from
                  order by epoch desc, sequence desc limit 1)
                union all
                select epoch, sequence, occurred_at, facts ->> 'status' from told
                 where topic = 'agents' and aggregate = who.agent and type = 'callcenter.agent.status-changed.v1'
                       and occurred_at >= :from and occurred_at < :until) change
             order by who.agent, change.epoch, change.sequence""";

    /** Calls that came in that time and entered the queue, passed it or were handed to it. */
    public Uni<ToldCalls> ofQueue(Mutiny.Session session, QueueId queue, Instant from, Instant until) {
        return calls(query(session, OF_QUEUE, from, until).setParameter("queue", queue.value()));
    }

    /** Calls for which the agent's phone began to ring in that time. */
    public Uni<ToldCalls> ofAgent(Mutiny.Session session, AgentId agent, Instant from, Instant until) {
        return calls(query(session, OF_AGENT, from, until).setParameter("agent", agent.value()));
    }

    /** Conversations of a day with the queue's callers, and these callers' calls of the day and the week after it. */
    public Uni<ToldCalls> contactsOf(Mutiny.Session session, QueueId queue, Day day) {
        return contacts(session, day, "queueId", queue.value());
    }

    /** The same of the conversations that the agent ended. */
    public Uni<ToldCalls> contactsOf(Mutiny.Session session, AgentId agent, Day day) {
        return contacts(session, day, "agentId", agent.value());
    }

    private static Uni<ToldCalls> contacts(Mutiny.Session session, Day day, String whose, String id) {
        return calls(query(session, CONTACTS, day.from(), day.until())
                .setParameter("again", day.weekUntil())
                .setParameter("whose", whose)
                .setParameter("id", id));
    }

    /** Statuses of each agent who had any, in the order of time, the first perhaps from before. */
    public Uni<Map<AgentId, List<StatusChange>>> statuses(
            Mutiny.Session session, Collection<AgentId> agents, Instant from, Instant until) {
        return session.createNativeQuery(STATUSES, Object[].class)
                .setParameter("agents", agents.stream().map(AgentId::value).toArray(String[]::new))
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> new AgentId((String) row[0]),
                                Collectors.mapping(ToldStore::statusChange, Collectors.toList()))));
    }

    private static StatusChange statusChange(Object[] row) {
        return new StatusChange(AgentStatus.Kind.valueOf((String) row[1]), Columns.instant(row[2]));
    }

    private static Mutiny.SelectionQuery<String> query(
            Mutiny.Session session, String sql, Instant from, Instant until) {
        return session.createNativeQuery(sql, String.class)
                .setParameter("types", ToldCalls.TYPES)
                .setParameter("from", from)
                .setParameter("until", until);
    }

    private static Uni<ToldCalls> calls(Mutiny.SelectionQuery<String> query) {
        return query.getResultList().map(ToldCalls::new);
    }
}
