package callcenter.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** A bucket for each caller. One that would be full again is forgotten, and there are never more than a bounded number. */
final class CallerLimits {
    private static final int REMEMBERED = 20_000;

    private final Cache<String, RateLimit> callers;
    private final Rate rate;
    private final InstantSource clock;

    CallerLimits(Rate rate, InstantSource clock) {
        this.rate = rate;
        this.clock = clock;
        callers = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(rate.recovery())
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Runnable::run)
                .build();
    }

    /** Takes one request of this caller: zero when it may pass, else how long until the next one may. */
    Duration take(String caller) {
        return callers.get(caller, unknown -> new RateLimit(rate, clock)).take();
    }

    /** How many callers are remembered. */
    long remembered() {
        callers.cleanUp();
        return callers.estimatedSize();
    }
}
