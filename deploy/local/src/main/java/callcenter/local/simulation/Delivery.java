package callcenter.local.simulation;

import java.time.Duration;
import java.util.Random;

/**
 * How webhooks travel: how often each is delivered, and how far the asynchronous ones overtake each other. The incoming
 * call is always first, because the platform waits for its answer.
 *
 * @param copies  deliveries of each webhook, at least 1
 * @param overtake how many later webhooks may overtake one, at most 5
 * @param seed    of the permutation
 */
public record Delivery(int copies, int overtake, long seed) {

    /** Time between two places in the permutation. */
    private static final Duration PLACE = Duration.ofMillis(120);

    public static final Delivery ONCE_IN_ORDER = new Delivery(1, 0, 0);

    public static Delivery times(int copies) {
        return new Delivery(copies, 0, 0);
    }

    public static Delivery permutedBy(long seed) {
        return new Delivery(1, 5, seed);
    }

    Duration delay(String call, int place) {
        if (overtake == 0) {
            return Duration.ZERO;
        }
        var random = new Random(seed * 31 + call.hashCode() * 17L + place);
        return PLACE.multipliedBy(random.nextInt(overtake + 1));
    }
}
