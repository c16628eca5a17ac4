package callcenter.routing.domain.queue;

import java.time.Duration;

/**
 * How many agents are rung for one call before one of them answers; the first who does gets it.
 *
 * @param most  at most so many; 1 rings one after the other
 * @param every zero rings them all at once; otherwise one at first, and another whenever this has passed
 */
public record RingTogether(int most, Duration every) {

    /** One after the other. */
    public static final RingTogether ONE = new RingTogether(1, Duration.ZERO);

    public RingTogether {
        if (most < 1 || every.isNegative()) {
            throw new IllegalArgumentException("At least one agent is rung");
        }
    }

    /** How many more are rung at the beginning. */
    public int besideAtOnce() {
        return every.isZero() ? most - 1 : 0;
    }

    /** Whether more are rung as time goes by. */
    public boolean progressive() {
        return most > 1 && every.isPositive();
    }
}
