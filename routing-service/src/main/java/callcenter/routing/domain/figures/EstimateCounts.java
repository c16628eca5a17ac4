package callcenter.routing.domain.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How good the estimates were that waiting callers were told first (ANS-10), of those who were answered.
 *
 * @param judged    callers who were told one
 * @param errorMs   sum of how far the median was off, either way, whole milliseconds
 * @param withinP80 answered within the time that was said to be enough for four of five
 */
public record EstimateCounts(int judged, long errorMs, int withinP80) {

    static EstimateCounts of(List<CallHistory> offered) {
        int judged = 0;
        long errorMs = 0;
        int withinP80 = 0;
        for (var call : offered) {
            var told = call.estimate();
            var took = call.tookMs();
            if (told != null && took != null) {
                judged++;
                errorMs += Math.abs(took - told.p50Ms());
                withinP80 += took <= told.p80Ms() ? 1 : 0;
            }
        }
        return new EstimateCounts(judged, errorMs, withinP80);
    }

    /** Whole milliseconds; null before the first. */
    public @Nullable Long meanErrorMs() {
        return judged == 0 ? null : Math.round((double) errorMs / judged);
    }

    /** Per hundred, to one decimal; 80 is right, more is too careful. Null before the first. */
    public @Nullable Double withinP80Percent() {
        return judged == 0 ? null : Math.round(1000.0 * withinP80 / judged) / 10.0;
    }
}
