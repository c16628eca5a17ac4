package callcenter.routing.domain.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The customer is asked to rate the conversation, once the agent has left it (CAL-11).
 *
 * @param endedAt answered, or given up; null while the customer is asked
 * @param score   1, the worst, to 5; null without an answer
 */
public record Survey(
        Instant askedAt,
        @Nullable Instant endedAt,
        @Nullable Integer score) {

    private static final String KEYS = "12345";

    /** Once the question was said. */
    private static final Duration TO_ANSWER = Duration.ofSeconds(15);

    static Survey asked(Instant at) {
        return new Survey(at, null, null);
    }

    static TelephonyCommand question() {
        return new TelephonyCommand.Announce(CallerWords.survey(), KEYS);
    }

    public boolean open() {
        return endedAt == null;
    }

    Instant dueAt() {
        return askedAt.plus(CallerWords.survey().speakingTime()).plus(TO_ANSWER);
    }

    /** Empty for a key that is no score. */
    Optional<Survey> answered(String key, Instant at) {
        return key.length() == 1 && KEYS.contains(key)
                ? Optional.of(new Survey(askedAt, at, Integer.valueOf(key)))
                : Optional.empty();
    }

    Survey unanswered(Instant at) {
        return new Survey(askedAt, at, null);
    }

    public Spoken farewell() {
        return score == null ? CallerWords.goodbye() : CallerWords.rated();
    }
}
