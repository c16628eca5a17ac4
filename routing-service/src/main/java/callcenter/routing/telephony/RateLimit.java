package callcenter.routing.telephony;

import java.time.InstantSource;

/**
 * Counts a platform's signed webhooks per second. Only signed ones are counted, so that nobody who lacks the key can use
 * a platform's share up.
 */
public final class RateLimit {
    private final int perSecond;
    private final InstantSource clock;
    private long second;
    private int taken;

    public RateLimit(int perSecond, InstantSource clock) {
        this.perSecond = perSecond;
        this.clock = clock;
    }

    /** Whether one more fits into this second. */
    public synchronized boolean admits() {
        long now = clock.instant().getEpochSecond();
        if (now != second) {
            second = now;
            taken = 0;
        }
        taken++;
        return taken <= perSecond;
    }
}
