package callcenter.routing.domain.queue;

import java.time.Instant;

/**
 * The caller may choose to be called back.
 *
 * @param key which he presses for it; blank when it was due and he cannot be called back, because he hides his number
 */
public record CallbackOffer(String key, Instant at) {

    /** Whether this key chooses it. */
    public boolean chosenBy(String pressed) {
        return !key.isBlank() && key.equals(pressed);
    }
}
