package callcenter.routing.domain.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a waiting caller is told, and when (ANS-10).
 *
 * @param estimateAfter  wait after which position and estimated wait are told
 * @param every          and again after each such time
 * @param callbackAfter  wait after which a call back is offered that keeps the place; null for never
 * @param key            which the caller presses to choose it
 */
public record WaitNews(
        Duration estimateAfter, Duration every, @Nullable Duration callbackAfter, String key) {

    /** Estimate at 30 s and every 30 s from there, call back offered at 60 s. */
    public static final WaitNews STANDARD =
            new WaitNews(Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(60), "1");

    /** When the estimate is due for a call with that place. */
    public Instant estimateAt(Place place) {
        var told = place.care().toldAt();
        var first = place.enqueuedAt().plus(estimateAfter);
        return told == null || told.plus(every).isBefore(first) ? first : told.plus(every);
    }

    /** When the call back is to be offered; empty when it was, or never is. */
    public Optional<Instant> callbackAt(Place place) {
        return callbackAfter == null || place.care().offer() != null
                ? Optional.empty()
                : Optional.of(place.enqueuedAt().plus(callbackAfter));
    }

    Stream<Instant> dueFor(Place place) {
        return Stream.concat(Stream.of(estimateAt(place)), callbackAt(place).stream());
    }
}
