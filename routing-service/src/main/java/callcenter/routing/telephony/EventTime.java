package callcenter.routing.telephony;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which time of a signal to believe: ours, unless the platform's explains that the event is late. */
public final class EventTime {
    /** Below this a difference may as well be the platform's clock. */
    private static final Duration LATE = Duration.ofSeconds(2);
    /** Platforms send again for five minutes; what is older is a wrong clock. */
    private static final Duration OLDEST = Duration.ofMinutes(6);

    private EventTime() {}

    public static Instant of(@Nullable Instant claimed, Instant now) {
        if (claimed == null) {
            return now;
        }
        Duration age = Duration.between(claimed, now);
        return age.compareTo(LATE) > 0 && age.compareTo(OLDEST) < 0 ? claimed : now;
    }
}
