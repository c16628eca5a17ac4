package callcenter.callback.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What follows from the answer to a notification. */
public sealed interface Delivery {

    /** It was received. */
    record Delivered() implements Delivery {}

    /** It is sent again. */
    record Again(Instant at) implements Delivery {}

    /** For a day nobody received it: people decide whether it is sent again. */
    record GivenUp() implements Delivery {}

    /** Nobody lives there any more: nothing else is sent there either until somebody says so. */
    record Gone() implements Delivery {}

    /** How long we try. */
    Duration DAY = Duration.ofDays(1);

    /** Waits after the first, second, ... answer that was none; the last one repeats. */
    List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(3));

    /**
     * @param status of HTTP; 0 when there was no answer
     * @param attempts made, this one counted
     * @param createdAt when it was to be sent first
     */
    static Delivery after(int status, int attempts, Instant createdAt, Instant now) {
        if (status >= 200 && status < 300) {
            return new Delivered();
        }
        if (status == 410) {
            return new Gone();
        }
        var next = now.plus(WAITS.get(Math.min(attempts, WAITS.size()) - 1));
        return next.isAfter(createdAt.plus(DAY)) ? new GivenUp() : new Again(next);
    }
}
