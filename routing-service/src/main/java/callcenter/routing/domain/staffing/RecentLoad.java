package callcenter.routing.domain.staffing;

import callcenter.routing.domain.figures.IntervalFigures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the last intervals tell about the next one.
 *
 * @param arrivals        mean calls of an interval
 * @param averageHandleMs AHT of them all; null when none is written down
 * @param patienceMs      mean patience: all time waited by anybody, for each one who left, since who was answered might
 *                        have waited longer; null when nobody left
 */
public record RecentLoad(
        double arrivals,
        @Nullable Long averageHandleMs,
        @Nullable Long patienceMs) {

    public static RecentLoad of(List<IntervalFigures> intervals) {
        long offered = 0;
        long handled = 0;
        long left = 0;
        long handledMs = 0;
        long waitedMs = 0;
        for (var figures : intervals) {
            offered += figures.calls().offered();
            left += figures.calls().left();
            handled += figures.times().handled();
            handledMs += figures.times().talkMs() + figures.times().wrapUpMs();
            waitedMs += figures.times().answeredWaitMs() + figures.times().leftWaitMs();
        }
        return new RecentLoad(
                (double) offered / Math.max(1, intervals.size()), mean(handledMs, handled), mean(waitedMs, left));
    }

    private static @Nullable Long mean(long sum, long count) {
        return count == 0 || sum == 0 ? null : Math.max(1, Math.round((double) sum / count));
    }
}
