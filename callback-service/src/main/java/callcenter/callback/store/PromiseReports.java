package callcenter.callback.store;

import callcenter.callback.domain.report.Dimension;
import callcenter.callback.domain.report.PromiseReport;
import callcenter.callback.domain.report.ReportWish;
import callcenter.messaging.json.RowJson;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;

/** Counts promises as they are stored, in one statement and so at one moment. */
@Singleton
public final class PromiseReports {

    /**
     * The days are cut here, not by the database, which reads names of zones in a way of its own. A row counts a group
     * (with how early its promises were kept), or one fate within a group.
     */
    private static final String REPORT = """
            with span as (
                select place, since, until
                from json_to_recordset(cast(cast(:days as text) as json))
                    as span (place integer, since timestamptz, until timestamptz)),
            member as (
                select agent_id, team,
                       case when row_number() over told = 1 then timestamptz '-infinity' else since end as since,
                       coalesce(lead(since) over told, timestamptz 'infinity') as until
                from agent_team_change
                window told as (partition by agent_id order by since, epoch, sequence)),
            counted as (
                select case when cast(:byDay as boolean) then span.place end as place,
                       case when cast(:byKind as boolean) then p.kind end as kind,
                       case when cast(:byTeam as boolean) then member.team end as team,
                       case when cast(:byAgent as boolean) then p.owner_id end as agent,
                       case when cast(:byQueue as boolean) then p.queue_id end as queue,
                       p.status,
                       case p.status
                            when 'KEPT' then case when p.early_ms >= 0 then 'IN_TIME' else 'LATE' end
                            when 'BROKEN' then p.broken_reason
                            when 'OPEN' then case
                                when p.due_at <= :now then 'OVERDUE'
                                when p.noticed_percent = 0 then 'NONE'
                                else 'AT_RISK_' || p.noticed_percent end
                       end as fate,
                       p.early_ms
                from span
                join promise p on p.agreed_at >= span.since and p.agreed_at < span.until
                left join member on member.agent_id = p.owner_id
                     and p.agreed_at >= member.since and p.agreed_at < member.until
                where (cast(:kind as text) is null or p.kind = cast(:kind as text))
                  and (cast(:agent as text) is null or p.owner_id = cast(:agent as text))
                  and (cast(:queue as text) is null or p.queue_id = cast(:queue as text))
                  and (cast(:teams as text) is null
                       or (cast(:withTheTeams as boolean) and p.owner_id is null and p.queue_id not in (
                          select json_array_elements_text(cast(cast(:foreign as text) as json))))
                       or member.team in (
                          select json_array_elements_text(cast(cast(:teams as text) as json)))))
            select grouping(place), place, kind, team, agent, queue, status, fate, count(*),
                   percentile_disc(0.1) within group (order by early_ms),
                   percentile_disc(0.5) within group (order by early_ms),
                   percentile_disc(0.9) within group (order by early_ms)
            from counted
            group by grouping sets (
                (place, kind, team, agent, queue), (place, kind, team, agent, queue, status, fate), (), (status, fate))
            order by place, kind, team, agent, queue
            limit :most
            """;

    private static final RowJson JSON = new RowJson();

    /**
     * Empty when it would have more than so many rows.
     *
     * @param foreign queues of which only the promises of the wanted teams' own agents count
     */
    public Uni<Optional<PromiseReport>> count(
            Mutiny.Session session, ReportWish wish, Collection<String> foreign, Instant now, int most) {
        var query = session.createNativeQuery(REPORT, Object[].class)
                .setParameter("days", days(wish))
                .setParameter("kind", wish.kind())
                .setParameter("agent", wish.agentId())
                .setParameter("queue", wish.queueId())
                .setParameter("teams", wish.teams() == null ? null : JSON.write(wish.teams()))
                .setParameter("withTheTeams", wish.withTheTeams())
                .setParameter("foreign", JSON.write(foreign))
                .setParameter("now", now)
                .setParameter("most", most + 1);
        for (var dimension : Dimension.values()) {
            query.setParameter(parameter(dimension), wish.by().contains(dimension));
        }
        return query.getResultList()
                .map(rows ->
                        rows.size() > most ? Optional.empty() : Optional.of(new ReportRows(wish.days()).read(rows)));
    }

    private static String parameter(Dimension dimension) {
        return switch (dimension) {
            case DAY -> "byDay";
            case KIND -> "byKind";
            case TEAM -> "byTeam";
            case AGENT -> "byAgent";
            case QUEUE -> "byQueue";
        };
    }

    private static String days(ReportWish wish) {
        var days = wish.days();
        return JSON.write(IntStream.range(0, days.size())
                .mapToObj(place -> Map.of(
                        "place", place,
                        "since", days.get(place).from(),
                        "until", days.get(place).until()))
                .toList());
    }
}
