package callcenter.local.demo;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** The chances of a shift, repeatable by seed. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    synchronized boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    synchronized Duration between(double fromSeconds, double toSeconds) {
        return Duration.ofMillis((long) (1000 * (fromSeconds + random.nextDouble() * (toSeconds - fromSeconds))));
    }

    /** Time to the next of many independent arrivals, {@code mean} apart on average. */
    synchronized Duration untilNext(Duration mean) {
        return Duration.ofMillis((long) (-Math.log(1 - random.nextDouble()) * mean.toMillis()));
    }

    synchronized <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Shuffles decks. */
    Random random() {
        return random;
    }

    synchronized int upTo(int n) {
        return random.nextInt(n);
    }
}
