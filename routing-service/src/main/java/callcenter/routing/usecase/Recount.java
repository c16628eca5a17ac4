package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.figures.AgentWork;
import callcenter.routing.domain.figures.CallHistory;
import callcenter.routing.domain.figures.Day;
import callcenter.routing.domain.figures.Interval;
import callcenter.routing.domain.figures.IntervalFigures;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.store.ToldCalls;
import callcenter.routing.store.ToldStore;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Counts from what was told of calls (I7): nothing is kept beside the events, so nothing is lost with a restart, and
 * every replica counts the same. Some hours at a time, which bounds what is held in memory, and on a worker thread.
 */
@Singleton
final class Recount {

    private static final Duration AT_ONCE = Duration.ofHours(6);

    private final Transactions transactions;
    private final ToldStore told;

    Recount(Transactions transactions, ToldStore told) {
        this.transactions = transactions;
        this.told = told;
    }

    /** @param intervals one after the other */
    Uni<List<IntervalFigures>> ofQueue(QueueId queue, List<Interval> intervals, Instant now) {
        return count(
                intervals,
                (session, span) -> told.ofQueue(session, queue, span.from(), span.until()),
                (interval, calls) -> IntervalFigures.of(interval, queue.value(), calls, now));
    }

    /** @param intervals one after the other */
    Uni<List<AgentWork>> ofAgent(AgentId agent, List<Interval> intervals) {
        return count(
                intervals,
                (session, span) -> told.ofAgent(session, agent, span.from(), span.until()),
                (interval, calls) -> AgentWork.of(interval, agent.value(), calls));
    }

    /** One figure of each day, from the calls that are read for it. */
    <T> Uni<List<T>> daily(
            List<Day> days,
            BiFunction<Mutiny.Session, Day, Uni<ToldCalls>> read,
            BiFunction<Day, List<CallHistory>, T> figures) {
        return InOrder.all(days, day -> from(session -> read.apply(session, day), calls -> figures.apply(day, calls)));
    }

    private <T> Uni<List<T>> count(
            List<Interval> intervals,
            BiFunction<Mutiny.Session, Interval, Uni<ToldCalls>> read,
            BiFunction<Interval, List<CallHistory>, T> figures) {
        return InOrder.all(
                        parts(intervals),
                        part -> from(
                                session -> read.apply(session, span(part)),
                                calls -> part.stream()
                                        .map(interval -> figures.apply(interval, calls))
                                        .toList()))
                .map(counted -> counted.stream().flatMap(List::stream).toList());
    }

    private <T> Uni<T> from(Function<Mutiny.Session, Uni<ToldCalls>> read, Function<List<CallHistory>, T> figures) {
        return transactions
                .read(read)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(found -> figures.apply(found.histories()));
    }

    private static Interval span(List<Interval> part) {
        return new Interval(part.getFirst().from(), part.getLast().until());
    }

    private static List<List<Interval>> parts(List<Interval> intervals) {
        var parts = new ArrayList<List<Interval>>();
        for (var interval : intervals) {
            var last = parts.isEmpty() ? null : parts.getLast();
            if (last == null || last.getFirst().from().plus(AT_ONCE).isBefore(interval.until())) {
                parts.add(new ArrayList<>(List.of(interval)));
            } else {
                last.add(interval);
            }
        }
        return parts;
    }
}
