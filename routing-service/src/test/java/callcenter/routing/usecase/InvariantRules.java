package callcenter.routing.usecase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What must be true of all that is committed, at any moment, for the calls and agents of a {@link ShiftTeam}. */
final class InvariantRules {

    /** The agents of the team, and its calls but those of the parameter. */
    private static final String TEAM = """
            with c as (select * from call where queue_id in (:queue, :queue || '-over') and id <> all(?)),
                 a as (select * from agent where id in (select :queue || '-a' || n from generate_series(0, 7) n)),
                 r as (select open.* from c cross join lateral (
                           select * from reservation where call_id = c.id and status = 'PENDING'
                           union all
                           select * from reservation where call_id = c.id and status = 'ACCEPTED') open),
                 event as (select aggregate, sequence, type, cast(facts as text) as facts, false as published from outbox
                            where topic = 'calls' and aggregate in (select id from c)
                               or topic = 'agents' and aggregate in (select id from a)
                           union all
                           select aggregate, sequence, type, cast(facts as text), true from journal
                            where topic = 'calls' and aggregate in (select id from c)
                           union all
                           select aggregate, sequence, type, cast(facts as text), true from journal
                            where topic = 'agents' and aggregate in (select id from a))
            """;

    /** Each finds what breaks it. */
    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put("I1: a call has one accepted reservation at most", """
                select call_id as id from r where status = 'ACCEPTED' group by call_id having count(*) > 1""");
        RULES.put("I1: an agent has one pending or accepted reservation of a call that goes on at most", """
                select r.agent_id as id from r join c on c.id = r.call_id
                 where r.status = 'PENDING' or r.status = 'ACCEPTED'
                       and c.state in ('TALKING', 'ON_HOLD', 'TRANSFERRING', 'CONSULTING')
                 group by r.agent_id having count(*) > 1""");
        RULES.put("I1: who is being rung or asked has a pending reservation, and no other call has one", """
                select c.id from c where (c.state in ('OFFERED', 'TRANSFERRING', 'CONSULTING')) <>
                       exists (select from r where r.call_id = c.id and r.status = 'PENDING')""");
        RULES.put("I1: the pending reservations of a call are of one round, the latest", """
                select r.call_id as id from r where r.status = 'PENDING' and exists
                       (select from a join reservation later on later.agent_id = a.id
                         where later.call_id = r.call_id and later.round > r.round)
                union all
                select call_id from r where status = 'PENDING' group by call_id having count(distinct round) > 1""");
        RULES.put("I1: a transfer asks one agent", """
                select c.id from c join r on r.call_id = c.id and r.status = 'PENDING'
                 where c.state in ('TRANSFERRING', 'CONSULTING') group by c.id having count(*) > 1""");
        RULES.put("I1: who has the customer is the agent of the accepted reservation, and talks", """
                select c.id from c left join r on r.id = c.reservation_id left join agent a on a.id = c.agent_id
                 where c.state in ('TALKING', 'ON_HOLD', 'TRANSFERRING', 'CONSULTING')
                   and (r.status is distinct from 'ACCEPTED' or r.agent_id is distinct from c.agent_id
                        or a.call_id is distinct from c.id or a.status is distinct from 'BUSY')""");
        RULES.put("I1: who is being rung or asked is held for that", """
                select r.id from r join c on c.id = r.call_id left join agent a on a.id = r.agent_id
                 where r.status = 'PENDING' and (a.call_id is distinct from c.id
                       or a.status is distinct from case c.state when 'CONSULTING' then 'BUSY' else 'RESERVED' end
                       or c.state <> 'CONSULTING' and a.reservation_id is distinct from r.id)""");
        RULES.put("I1: an agent who is held is held by a call that knows it", """
                select a.id from a where a.status in ('RESERVED', 'BUSY') and not exists
                       (select from call c where c.id = a.call_id and (
                           c.agent_id = a.id and c.state in ('OFFERED', 'TALKING', 'ON_HOLD', 'TRANSFERRING', 'CONSULTING')
                           or exists (select from reservation r where r.call_id = c.id and r.agent_id = a.id
                                         and r.status = 'PENDING')))""");
        RULES.put("CAL-12: an agent who writes owes a record, of the call or of his part", """
                select a.id from a where a.status = 'WRAP_UP' and not exists
                       (select from call c where c.id = a.call_id and c.state = 'WRAPPING_UP' and c.agent_id = a.id)
                   and not exists (select from call_part p where p.call_id = a.call_id and p.agent_id = a.id and p.owed
                                      and not cast(cast(p.body as json) ->> 'agentFreed' as boolean))""");
        RULES.put("I3: nobody waits, is rung or answers after the end", """
                select late.aggregate as id from event ended join event late on late.aggregate = ended.aggregate
                 where ended.type = 'callcenter.call.ended.v1' and late.sequence > ended.sequence and late.type in
                       ('callcenter.call.queued.v1', 'callcenter.call.offered.v1', 'callcenter.call.answered.v1')""");
        RULES.put("I5: the events of a call or agent are as many as its version says, none missing", """
                select it.id from (select id, version from c union all select id, version from a) it
                  left join event e on e.aggregate = it.id
                 group by it.id, it.version
                having count(distinct e.sequence) <> it.version or coalesce(max(e.sequence), 0) <> it.version""");
        RULES.put("I5: nothing is published before what came before it", """
                select distinct kept.aggregate as id from event kept join event told on told.aggregate = kept.aggregate
                 where not kept.published and told.published and told.sequence > kept.sequence""");
        RULES.put("I6: who waits is looked after, and a ring, a hold and a record that is owed have their limits", """
                select c.id from c cross join lateral (
                        select 'call-wait' as kind, c.id as subject
                         where c.direction = 'INBOUND' and c.state in ('WAITING', 'OFFERED')
                        union all
                        select 'call-ring', c.id where c.state in ('OFFERED', 'TRANSFERRING')
                        union all
                        select 'call-hold', c.id where c.state = 'ON_HOLD'
                           and not cast(cast(c.body as json) -> 'hold' ->> 'overdue' as boolean)
                        union all
                        select 'call-hold', c.id where c.state in ('TRANSFERRING', 'CONSULTING')
                           and not cast(cast(c.body as json) -> 'transfer' ->> 'overdue' as boolean)
                        union all
                        select 'call-wrap-up', c.id where c.state = 'WRAPPING_UP'
                           and not cast(cast(c.body as json) -> 'ending' ->> 'overdue' as boolean)
                        union all
                        select 'call-survey', c.id where c.state in ('WRAPPING_UP', 'COMPLETED')
                           and cast(c.body as json) -> 'survey' ->> 'askedAt' is not null
                           and cast(c.body as json) -> 'survey' ->> 'endedAt' is null
                        union all
                        select 'call-part-wrap-up', p.reservation_id from call_part p
                         where p.call_id = c.id and p.owed and not cast(cast(p.body as json) ->> 'overdue' as boolean))
                        as clock
                 where not exists (select from deadline d where d.kind = clock.kind and d.subject = clock.subject)""");
        RULES.put("I6: whoever is ready or busy is watched for being there", """
                select a.id from a where a.status not in ('OFFLINE', 'AWAY') and not exists
                       (select from deadline d where d.kind = 'agent-presence' and d.subject = a.id)""");
        RULES.put("I6: who was sent away is owed one call back", """
                select c.id from c left join event e
                       on e.aggregate = c.id and e.type = 'callcenter.call.callback-owed.v1'
                 where c.state = 'DEFERRED' group by c.id having count(e.sequence) <> 1""");
        RULES.put("No length is negative, wherever the clock went", """
                select aggregate as id from event where facts ~ 'Ms": *-[0-9]'""");
    }

    private static final String BREACHES = TEAM
            + RULES.entrySet().stream()
                    .map(rule ->
                            "select '%s: ' || breach.id from (%s) breach".formatted(rule.getKey(), rule.getValue()))
                    .collect(Collectors.joining("\nunion all\n"));

    private InvariantRules() {}

    /**
     * All at once: one row for each breach, that says which rule and what breaks it. The parameter is an array of calls
     * that are left out.
     *
     * @param queue the first queue of the team
     */
    static String breaches(String queue) {
        return of(queue, BREACHES);
    }

    /** The statement about this team. */
    static String of(String queue, String sql) {
        return sql.replace(":queue", "'" + queue + "'");
    }
}
