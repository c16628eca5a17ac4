package callcenter.callback.store;

import callcenter.callback.domain.report.Earliness;
import callcenter.callback.domain.report.PromiseFigures;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The figures of one group while its rows are read. */
final class Tally {

    /** By status, then by what became of them in particular. */
    private final Map<String, SortedMap<String, Integer>> fates = new HashMap<>();

    private @Nullable Earliness earliness;

    void take(Object[] row) {
        var status = (String) row[6];
        if (status == null) {
            earliness = row[9] == null ? null : new Earliness(ms(row[9]), ms(row[10]), ms(row[11]));
        } else {
            var fate = row[7] == null ? "" : (String) row[7];
            fates.computeIfAbsent(status, some -> new TreeMap<>()).put(fate, number(row[8]));
        }
    }

    PromiseFigures figures() {
        return new PromiseFigures(
                of("KEPT").getOrDefault("IN_TIME", 0),
                of("KEPT").getOrDefault("LATE", 0),
                of("WAIVED").getOrDefault("", 0),
                of("BROKEN"),
                of("OPEN"),
                earliness);
    }

    static int number(Object column) {
        return ((Number) column).intValue();
    }

    private SortedMap<String, Integer> of(String status) {
        return fates.getOrDefault(status, new TreeMap<>());
    }

    private static long ms(Object column) {
        return ((Number) column).longValue();
    }
}
