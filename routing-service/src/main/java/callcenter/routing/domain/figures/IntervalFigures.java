package callcenter.routing.domain.figures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a queue achieved in one interval. Averages are whole milliseconds, rounded; null where there was no call. */
public record IntervalFigures(
        Interval interval,
        CallCounts calls,
        CallTimes times,
        OfferCounts offers,
        ApartCounts apart,
        EstimateCounts estimates,
        PassedOnCounts passedOn,
        WaitCounts waits) {

    /**
     * Counted from what is published, and from nothing else (I7).
     *
     * @param calls those that touched the queue, and perhaps others
     * @param now   until when those wait who wait
     */
    public static IntervalFigures of(Interval interval, String queue, List<CallHistory> calls, Instant now) {
        var entered = calls.stream()
                .filter(call -> call.inbound() && call.receivedIn(interval))
                .toList();
        var here = entered.stream().filter(call -> call.isIn(queue)).toList();
        var offered = here.stream().filter(call -> call.fate().offered()).toList();
        var offers =
                offered.stream().flatMap(call -> call.offers().all().stream()).toList();
        return new IntervalFigures(
                interval,
                CallCounts.of(offered),
                CallTimes.of(offered, now),
                OfferCounts.of(offers),
                ApartCounts.of(here),
                EstimateCounts.of(offered),
                PassedOnCounts.of(entered, queue),
                WaitCounts.of(offered));
    }

    /** ASA: mean wait of the answered, from entering to the answer. */
    public @Nullable Long averageSpeedOfAnswerMs() {
        return mean(times.answeredWaitMs(), calls.answered());
    }

    /** AHT: mean talk, holds and wrap-up together, of the handled. */
    public @Nullable Long averageHandleMs() {
        return mean(times.talkMs() + times.wrapUpMs(), times.handled());
    }

    /** ACW: mean wrap-up of the handled. */
    public @Nullable Long averageWrapUpMs() {
        return mean(times.wrapUpMs(), times.handled());
    }

    static @Nullable Long mean(long sum, int count) {
        return count == 0 ? null : Math.round((double) sum / count);
    }
}
