package callcenter.routing.domain.figures;

import org.jspecify.annotations.Nullable;

/** What a queue achieved in one interval. Averages are whole milliseconds, rounded; null where there was no call. */
public record IntervalFigures(
        Interval interval,
        CallCounts calls,
        CallTimes times,
        OfferCounts offers,
        ApartCounts apart,
        EstimateCounts estimates) {

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

    private static @Nullable Long mean(long sum, int count) {
        return count == 0 ? null : Math.round((double) sum / count);
    }
}
