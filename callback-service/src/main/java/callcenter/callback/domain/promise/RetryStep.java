package callcenter.callback.domain.promise;

import callcenter.callback.domain.hours.CallingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** One step of the retry plan (CBK-6). */
public sealed interface RetryStep {

    /** When to try again; empty when there is no such time. */
    Optional<Instant> next(Instant failedAt, CallingHours hours);

    /** Wait, and if that ends outside the calling hours, until they open. */
    record Wait(Duration length) implements RetryStep {

        public Wait {
            if (!length.isPositive()) {
                throw new IllegalArgumentException("a wait before the next try is longer than nothing, not " + length);
            }
        }

        @Override
        public Optional<Instant> next(Instant failedAt, CallingHours hours) {
            return Optional.of(hours.openAtOrAfter(failedAt.plus(length)));
        }
    }

    /** Wait for the next calling window; there is none where the hours never pause. */
    record NextWindow() implements RetryStep {
        @Override
        public Optional<Instant> next(Instant failedAt, CallingHours hours) {
            return hours.nextWindow(failedAt);
        }
    }

    /** Reads {@code PT10M} or {@code next-window}. */
    static RetryStep parse(String text) {
        if (text.equals("next-window")) {
            return new NextWindow();
        }
        try {
            return new Wait(Duration.parse(text));
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a retry step such as PT10M or next-window", unreadable);
        }
    }
}
