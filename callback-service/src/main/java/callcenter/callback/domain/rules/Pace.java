package callcenter.callback.domain.rules;

/**
 * How many of those who rang during an outage are called back now: as many as agents are free, less those who are being called
 * already (ANS-12).
 *
 * @param percent of the free agents, so that who rings in now still finds one
 * @param atLeast so many run at any time, also when nobody is free: a promise waits in its queue like every call
 */
public record Pace(int percent, int atLeast) {

    public Pace {
        if (percent < 1 || percent > 100 || atLeast < 0) {
            throw new IllegalArgumentException("a pace is 1 to 100 percent of the free agents, and at least 0");
        }
    }

    public int releases(long freeAgents, long running) {
        var room = Math.max(atLeast, (freeAgents * percent + 99) / 100);
        return (int) Math.clamp(room - running, 0, 1_000);
    }
}
