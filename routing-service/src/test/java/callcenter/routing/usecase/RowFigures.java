package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.figures.AgentWork;
import callcenter.routing.domain.figures.Interval;
import callcenter.routing.domain.figures.IntervalFigures;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.store.QueueCounts;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Figures counted another way: from calls and reservations as they are stored. What the published events come to is equal to
 * it, to the last digit (I7).
 */
final class RowFigures {

    /** What is written down, and how long the agent did nothing else: null where a supervisor let him go before. */
    private static final String WORK = """
            with record as (
                select p.reservation_id, p.call_id, false as last, p.talk_ms, p.body::json as ended,
                       p.body::json ->> 'endedAt' as since, p.body::json ->> 'wrappedUpAt' as written
                  from call_part p where not p.owed
                union all
                select c.body::json #>> '{talk,line,reservation}', c.id, true,
                       cast(c.body::json #>> '{ending,talkMs}' as bigint), c.body::json -> 'ending',
                       c.body::json #>> '{ending,at}', c.body::json ->> 'wrappedUpAt'
                  from call c where c.state = 'COMPLETED'),
            work as (
                select reservation_id, call_id, last, talk_ms, floor(1000 * extract(epoch from cast(
                       case when cast(ended ->> 'agentFreed' as boolean) then ended ->> 'wentOnAt' else written end
                       as timestamptz) - cast(since as timestamptz))) as ms
                  from record)""";

    private static final String OF_QUEUE = WORK + """
            ,
            fact as (
                select c.state = 'ABANDONED' as gone, c.answered_at is not null as answered, c.short_abandon,
                       c.deferred is not null as deferred, c.deferred is not distinct from 'OFF_HOURS' as off_hours,
                       c.wrong_number, c.state = 'TURNED_AWAY' as turned_away, c.state in ('LISTENING', 'NOTING') as greeted,
                       greatest(0, floor(1000 * extract(epoch from coalesce(c.answered_at, c.ended_at, ?) - c.enqueued_at))) as wait_ms,
                       1000 * extract(epoch from cast(c.body::json -> 'origin' -> 'terms' ->> 'serviceLevel' as interval)) as limit_ms,
                       work.handled, work.wrap_up_ms,
                       cast(c.body::json -> 'ending' ->> 'talkMs' as bigint)
                            + (select coalesce(sum(p.talk_ms), 0) from call_part p where p.call_id = c.id) as talk_ms,
                       (select count(*) from call_part p where p.call_id = c.id) as parts,
                       (select count(*) from reservation r where r.call_id = c.id) as offers,
                       (select count(*) from reservation r where r.call_id = c.id
                            and r.status in ('TIMED_OUT', 'REJECTED')) as misses
                  from call c
                 cross join lateral (
                    select coalesce(bool_or(w.last) and bool_and(w.ms is not null), false) as handled,
                           sum(greatest(0, w.ms)) as wrap_up_ms
                      from work w where w.call_id = c.id) work
                 where c.direction = 'INBOUND' and c.queue_id = ? and c.received_at >= ? and c.received_at < ?),
            offered as (select * from fact
                         where not off_hours and not wrong_number and not turned_away and not greeted)
            select count(*), count(*) filter (where answered),
                   count(*) filter (where answered and wait_ms <= limit_ms),
                   count(*) filter (where gone and not short_abandon), count(*) filter (where gone and short_abandon),
                   count(*) filter (where gone and wait_ms <= limit_ms), count(*) filter (where deferred),
                   coalesce(sum(wait_ms) filter (where answered), 0), coalesce(sum(wait_ms) filter (where gone), 0),
                   coalesce(max(wait_ms), 0), count(*) filter (where handled),
                   coalesce(sum(talk_ms) filter (where handled), 0), coalesce(sum(wrap_up_ms) filter (where handled), 0),
                   coalesce(sum(offers), 0), coalesce(sum(misses), 0),
                   (select count(*) from fact where off_hours), (select count(*) from fact where wrong_number),
                   (select count(*) from fact where turned_away),
                   (select coalesce(sum(parts), 0) from fact)
              from offered""";

    private static final String OF_AGENT = WORK + """

            select count(*), count(*) filter (where status in ('TIMED_OUT', 'REJECTED')),
                   count(*) filter (where status in ('ACCEPTED', 'HANDED_OVER') or consulted),
                   count(*) filter (where status = 'HANDED_OVER'),
                   count(w.ms), coalesce(sum(w.talk_ms) filter (where w.ms is not null), 0), coalesce(sum(greatest(0, w.ms)) filter (where w.ms is not null), 0)
              from reservation r
             cross join lateral (
                -- Who is asked for advice has answered, and the customer is not his yet.
                select c.state = 'CONSULTING' and c.body::json #>> '{transfer,offer,reservation}' = r.id as consulted
                  from call c where c.id = r.call_id) asked
              left join work w on w.reservation_id = r.id
             where r.agent_id = ? and r.offered_at >= ? and r.offered_at < ?""";

    /** Occupancy is made of these: what agents did, and that they were ready. */
    private static final String OF_STAFF = """
            with change as (
                select aggregate, facts ->> 'status' as status, occurred_at as since,
                       coalesce(lead(occurred_at) over (partition by aggregate order by epoch, sequence), ?) as until
                  from told where topic = 'agents' and type = 'callcenter.agent.status-changed.v1'
                       and aggregate = any(string_to_array(?, ','))),
            spent as (
                select aggregate, status, floor(1000 * sum(greatest(0, extract(epoch from least(until, ?) - greatest(since, ?))))) as ms
                  from change group by aggregate, status)
            select coalesce(sum(ms) filter (where status in ('RESERVED', 'BUSY', 'WRAP_UP')), 0),
                   coalesce(sum(ms) filter (where status = 'AVAILABLE'), 0)
              from spent""";

    private final DataSource database;
    private final FreshReplica fresh;

    RowFigures(DataSource database, FreshReplica fresh) {
        this.database = database;
        this.fresh = fresh;
    }

    /** Of the quarters from one moment to another. */
    void equalWhatIsTold(String queue, List<AgentId> agents, Instant from, Instant until) {
        var zone = ZoneId.of("Asia/Shanghai");
        var intervals = Interval.between(
                Interval.of(from, 15, zone).from(), Interval.of(until, 15, zone).until(), 15, zone);
        var told = Floor.done(fresh.recount().ofQueue(new QueueId(queue), intervals, until));
        told.forEach(figures -> assertEquals(
                numbers(
                        OF_QUEUE,
                        until,
                        queue,
                        figures.interval().from(),
                        figures.interval().until()),
                of(figures),
                "I7: " + queue + " from " + figures.interval().from()));
        shown(queue, from, until);
        var staff = Floor.done(fresh.staff().of(agents, intervals, until));
        for (int place = 0; place < intervals.size(); place++) {
            var interval = intervals.get(place);
            var times = staff.get(place);
            assertEquals(
                    numbers(OF_STAFF, until, ids(agents), interval.until(), interval.from()),
                    longs(times.ringingMs() + times.talkingMs() + times.wrapUpMs(), times.availableMs()),
                    "I7: the agents' time from " + interval.from());
        }
        for (var agent : agents) {
            var works = Floor.done(fresh.recount().ofAgent(agent, intervals));
            for (int place = 0; place < intervals.size(); place++) {
                assertEquals(
                        numbers(
                                OF_AGENT,
                                agent.value(),
                                intervals.get(place).from(),
                                intervals.get(place).until()),
                        of(works.get(place)),
                        "I7: " + agent);
            }
        }
    }

    /** What the board shows of the day is what is told of it. */
    private void shown(String queue, Instant from, Instant until) {
        var id = new QueueId(queue);
        var whole = List.of(new Interval(from, until.plusMillis(1)));
        var told = Floor.done(fresh.recount().ofQueue(id, whole, until)).getFirst();
        var asa = told.averageSpeedOfAnswerMs();
        var shown = Floor.done(fresh.queues().one(id)).counts();
        assertEquals(
                new QueueCounts(
                        queue,
                        told.calls().waiting(),
                        told.calls().waiting() == 0 ? null : shown.oldest(),
                        told.calls().offered(),
                        told.calls().answered(),
                        told.calls().answeredInTime(),
                        told.calls().abandoned(),
                        told.calls().shortAbandoned(),
                        asa == null ? 0 : asa,
                        told.apart().informed()),
                shown,
                "I7: the figures that are shown live");
    }

    private static List<Long> of(IntervalFigures told) {
        var calls = told.calls();
        var times = told.times();
        return longs(
                calls.offered(),
                calls.answered(),
                calls.answeredInTime(),
                calls.abandoned(),
                calls.shortAbandoned(),
                calls.abandonedInTime(),
                calls.deferred(),
                times.answeredWaitMs(),
                times.leftWaitMs(),
                times.longestWaitMs(),
                times.handled(),
                times.talkMs(),
                times.wrapUpMs(),
                told.offers().offers(),
                told.offers().misses(),
                told.apart().offHours(),
                told.apart().wrongNumbers(),
                told.apart().turnedAway(),
                told.passedOn().transfersOut());
    }

    private static List<Long> of(AgentWork told) {
        return longs(
                told.offers().offers(),
                told.offers().misses(),
                told.answered(),
                told.transfersOut(),
                told.handled(),
                told.talkMs(),
                told.wrapUpMs());
    }

    private static List<Long> longs(long... numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    private static String ids(List<AgentId> agents) {
        return agents.stream().map(AgentId::value).collect(Collectors.joining(","));
    }

    private List<Long> numbers(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < parameters.length; place++) {
                var given = parameters[place];
                statement.setObject(place + 1, given instanceof Instant moment ? Timestamp.from(moment) : given);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                var numbers = new Long[row.getMetaData().getColumnCount()];
                for (int column = 0; column < numbers.length; column++) {
                    numbers[column] = row.getLong(column + 1);
                }
                return List.of(numbers);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
