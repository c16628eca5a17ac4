package callcenter.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Milliseconds of many measurements. */
public final class Percentiles {

    private final double[] sorted;

    private Percentiles(double[] sorted) {
        this.sorted = sorted;
    }

    public static Percentiles ofNanos(Collection<Long> nanos) {
        return new Percentiles(
                nanos.stream().mapToDouble(each -> each / 1e6).sorted().toArray());
    }

    public int count() {
        return sorted.length;
    }

    public double at(double percent) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int index = (int) Math.ceil(percent / 100 * sorted.length) - 1;
        return sorted[Math.clamp(index, 0, sorted.length - 1)];
    }

    /** Ratio of two medians. */
    public double timesThe(Percentiles baseline) {
        return at(50) / baseline.at(50);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p99 %.1f ms, worst %.1f ms (%d)",
                at(50),
                at(99),
                Arrays.stream(sorted).max().orElse(Double.NaN),
                sorted.length);
    }
}
