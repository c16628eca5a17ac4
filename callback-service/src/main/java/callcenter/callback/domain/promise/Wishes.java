package callcenter.callback.domain.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed beyond the rules of the kind.
 *
 * @param callAt not to be called before; null: by the rules
 * @param dueAt to be kept by; null: by the rules
 * @param placeSince the customer keeps the place in the queue held since then (ANS-10); null: has none
 */
public record Wishes(
        @Nullable Instant callAt,
        @Nullable Instant dueAt,
        @Nullable Instant placeSince) {

    /** All by the rules. */
    public static final Wishes NONE = new Wishes(null, null, null);
}
