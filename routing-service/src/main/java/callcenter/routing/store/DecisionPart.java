package callcenter.routing.store;

import callcenter.messaging.Sql;
import callcenter.routing.store.DecisionStore.Consequences;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of the statement that writes decisions. Only those are in it that have something to write, since even a part that
 * writes nothing has to be set up and parsed. Ids are given beside the rows they belong to: a list that is joined is taken
 * for a hundred rows, for which a planner reads whole tables.
 */
enum DecisionPart {
    MADE(Consequences::made, """
            made as (
              insert into reservation (id, call_id, agent_id, round, status, offered_at)
              select id, call, agent, round, 'PENDING', "offeredAt"
              from json_to_recordset(cast(cast(:made as text) as json))
                as r (id text, call text, agent text, round integer, "offeredAt" timestamptz))"""),

    /** Who hands a call on is let go before the next is accepted: the count makes the database do it in this order. */
    DECIDED(Consequences::decided, """
            decided as (
              select id, status from json_to_recordset(cast(cast(:decided as text) as json))
                as d (id text, status text)),
            ended as (
              update reservation r set status = d.status, decided_at = :now
              from decided d
              where r.id = d.id and r.id = any(cast(:decidedIds as text[])) and d.status <> 'ACCEPTED'
                and (r.status = 'PENDING' or r.status = 'ACCEPTED' and d.status in ('RESCINDED', 'HANDED_OVER'))
              returning r.id),
            accepted as (
              update reservation r set status = 'ACCEPTED', decided_at = :now
              from decided d
              where r.id = d.id and r.id = any(cast(:decidedIds as text[])) and d.status = 'ACCEPTED'
                and r.status = 'PENDING' and (select count(*) from ended) >= 0)"""),

    EVIDENCE(Consequences::evidence, """
            noted as (
              insert into timeline (call_id, at, what, norm, detail)
              select call, at, what, norm, detail
              from json_to_recordset(cast(cast(:evidence as text) as json))
                as e (call text, at timestamptz, what text, norm text, detail text))"""),

    CALLS(Consequences::calls, "changed as (%s)".formatted(CallStore.UPDATE)),

    AGENTS(Consequences::agents, "held as (%s)".formatted(AgentStore.UPDATE)),

    COMMANDS(Consequences::commands, """
            wanted as (
              select c.*, exists (select from command o where o.call_id = c.call and o.status = 'OPEN') as behind
              from json_to_recordset(cast(cast(:commands as text) as json))
                as c (id text, call text, place integer, fence bigint, reservation text, "expiresAt" timestamptz,
                      body text, way text, replica text, "leasedUntil" timestamptz)),
            told as (
              insert into command (id, call_id, place, fence, reservation_id, expires_at, body, status, leased_by,
                                   leased_until)
              select id, call, place, fence, reservation, "expiresAt", body, case when behind then 'OPEN' else way end,
                     replica, case when behind then :now else "leasedUntil" end
              from wanted)""");

    private static final String FOUND_OUT = """

            select w.id, w.behind, (select r.leg_id from reservation r where r.id = w.reservation) from wanted w""";

    private static final String NOTHING = "\nselect 1 limit 0";

    private static final Map<Set<DecisionPart>, Sql> STATEMENTS = new ConcurrentHashMap<>();

    private final Function<Consequences, List<?>> rows;
    private final String text;

    DecisionPart(Function<Consequences, List<?>> rows, String text) {
        this.rows = rows;
        this.text = text;
    }

    /** Those that have something to write. */
    static Set<DecisionPart> of(Consequences consequences) {
        return Stream.of(values())
                .filter(part -> !part.rows.apply(consequences).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DecisionPart.class)));
    }

    /** The statement of these; of commands it answers their id, whether they are behind, and the leg of their reservation. */
    static Sql statement(Set<DecisionPart> parts) {
        return STATEMENTS.computeIfAbsent(Set.copyOf(parts), wanted -> Sql.of(text(wanted)));
    }

    private static String text(Set<DecisionPart> parts) {
        return parts.stream().sorted().map(part -> part.text).collect(Collectors.joining(",\n", "with ", ""))
                + (parts.contains(COMMANDS) ? FOUND_OUT : NOTHING);
    }
}
