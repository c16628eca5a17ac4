package callcenter.callback.domain.report;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of some promises.
 *
 * @param keptLate kept by a conversation that began in time and ended after it
 * @param brokenByReason how many, by reason
 * @param openByRisk how many, by risk
 * @param earliness of the kept; null when none was
 */
public record PromiseFigures(
        int keptInTime,
        int keptLate,
        int waived,
        SortedMap<String, Integer> brokenByReason,
        SortedMap<String, Integer> openByRisk,
        @Nullable Earliness earliness) {

    public static final PromiseFigures NONE = new PromiseFigures(0, 0, 0, new TreeMap<>(), new TreeMap<>(), null);

    public int promised() {
        return keptInTime + keptLate + waived + broken() + open();
    }

    public int broken() {
        return sum(brokenByReason);
    }

    /** Not decided yet: the figures are final once it is 0. */
    public int open() {
        return sum(openByRisk);
    }

    /** Of those that were to be kept and are decided, per hundred to one decimal; null when there are none. */
    public @Nullable Double keptInTimePercent() {
        var decided = keptInTime + keptLate + broken();
        return decided == 0 ? null : Math.round(1000.0 * keptInTime / decided) / 10.0;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
