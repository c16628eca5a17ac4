package callcenter.routing.domain.waiting;

import callcenter.routing.domain.queue.ToldEstimate;
import java.time.Instant;

/**
 * How long it takes until so many calls were answered that come one after the other at random: a gamma distribution,
 * whose quantiles come from the cube-root approximation of Wilson and Hilferty (to 2 %).
 */
public final class WaitEstimate {

    /** Quantile of the standard normal distribution. */
    private static final double FOUR_OF_FIVE = 0.8416;

    private WaitEstimate() {}

    /** @param position 1 for the next to be answered */
    public static ToldEstimate of(int position, Throughput throughput, Instant now) {
        return new ToldEstimate(
                position, quantile(position, throughput, 0), quantile(position, throughput, FOUR_OF_FIVE), now);
    }

    private static long quantile(int position, Throughput throughput, double deviation) {
        double spread = 1.0 / (9.0 * position);
        double root = 1 - spread + deviation * Math.sqrt(spread);
        return Math.round(position * root * root * root * throughput.perCall().toMillis());
    }
}
