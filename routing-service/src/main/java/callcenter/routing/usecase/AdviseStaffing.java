package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.figures.Interval;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.staffing.ErlangA;
import callcenter.routing.domain.staffing.ErlangC;
import callcenter.routing.domain.staffing.Load;
import callcenter.routing.domain.staffing.RecentLoad;
import callcenter.routing.store.QueueStore;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

/** How many agents the next interval needs, if it is like the last ones or as somebody expects it. */
@Singleton
public class AdviseStaffing {

    private static final int LAST_INTERVALS = 4;
    /** More is no load of one queue, but a mistake in the numbers. */
    private static final int MOST_ERLANGS = 5_000;

    private final Transactions transactions;
    private final QueueStore queues;
    private final Recount recount;
    private final InstantSource clock;

    AdviseStaffing(Transactions transactions, QueueStore queues, Recount recount, InstantSource clock) {
        this.transactions = transactions;
        this.queues = queues;
        this.recount = recount;
        this.clock = clock;
    }

    /** 404 when there is no such queue; 400 names what is neither known nor given. */
    public Uni<StaffingAdvice> advise(StaffingWish wish) {
        var now = clock.instant();
        return transactions
                .read(session -> queues.find(session, wish.queue()))
                .map(found -> found.orElseThrow(
                        () -> Problem.notFound("queue", wish.queue().value())))
                .chain(queue -> recount.ofQueue(queue.id(), last(wish, now), now)
                        .map(RecentLoad::of)
                        .map(recent -> advice(wish, queue, recent, now)));
    }

    private static List<Interval> last(StaffingWish wish, Instant now) {
        var current = Interval.of(now, wish.minutes(), wish.zone()).from();
        var earlier = current.minus(Duration.ofMinutes((long) LAST_INTERVALS * wish.minutes()));
        return Interval.between(
                Interval.of(earlier, wish.minutes(), wish.zone()).from(), current, wish.minutes(), wish.zone());
    }

    private static StaffingAdvice advice(StaffingWish wish, Queue queue, RecentLoad recent, Instant now) {
        var current = Interval.of(now, wish.minutes(), wish.zone());
        var next = Interval.of(current.until(), wish.minutes(), wish.zone());
        var arrivals = Objects.requireNonNullElse(wish.arrivals(), recent.arrivals());
        var ahtMs = wish.ahtMs() == null ? recent.averageHandleMs() : wish.ahtMs();
        if (ahtMs == null) {
            throw Problem.invalid("ahtMs", "given, as long as no call of the last intervals is written down");
        }
        var patienceMs = wish.patienceMs() == null ? recent.patienceMs() : wish.patienceMs();
        var withinMs = Objects.requireNonNullElse(
                wish.withinMs(), queue.terms().serviceLevel().toMillis());
        var load = new Load(arrivals / Duration.ofMinutes(wish.minutes()).toSeconds(), seconds(ahtMs));
        if (load.erlangs() > MOST_ERLANGS) {
            throw Problem.invalid(
                    "arrivals", "so many that with this ahtMs they are at most " + MOST_ERLANGS + " erlangs");
        }
        double target = wish.percent() / 100;
        return new StaffingAdvice(
                next,
                arrivals,
                ahtMs,
                patienceMs,
                wish.percent(),
                withinMs,
                new ErlangC().fewest(load, target, seconds(withinMs)),
                patienceMs == null ? null : new ErlangA(seconds(patienceMs)).fewest(load, target, seconds(withinMs)));
    }

    private static double seconds(long milliseconds) {
        return milliseconds / 1000.0;
    }
}
