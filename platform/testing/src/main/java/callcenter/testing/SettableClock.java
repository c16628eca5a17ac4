package callcenter.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time that passes only when a test says so. Thread-safe. */
public final class SettableClock implements InstantSource {

    private volatile Instant now;

    public SettableClock(Instant now) {
        this.now = now;
    }

    /** A clock at this ISO-8601 instant. */
    public static SettableClock at(String instant) {
        return new SettableClock(Instant.parse(instant));
    }

    @Override
    public Instant instant() {
        return now;
    }

    public void set(Instant instant) {
        now = instant;
    }

    /** Lets time pass and answers the new now. */
    public synchronized Instant advance(Duration by) {
        now = now.plus(by);
        return now;
    }
}
