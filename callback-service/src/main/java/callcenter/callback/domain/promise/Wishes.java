package callcenter.callback.domain.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed beyond the rules of the kind.
 *
 * @param callAt not to be called before; null: by the rules
 * @param timeChosen by the customer, so that calling hours do not matter (CBK-3)
 * @param dueAt to be kept by; null: by the rules
 * @param placeSince rank of the place in the queue that the customer keeps (ANS-10); null: has none
 * @param placeWaitedMs what he had waited for it, milliseconds; null: not told
 */
public record Wishes(
        @Nullable Instant callAt,
        boolean timeChosen,
        @Nullable Instant dueAt,
        @Nullable Instant placeSince,
        @Nullable Long placeWaitedMs) {

    /** All by the rules. */
    public static final Wishes NONE = new Wishes(null, false, null);

    /** Without a place in a queue. */
    public Wishes(@Nullable Instant callAt, boolean timeChosen, @Nullable Instant dueAt) {
        this(callAt, timeChosen, dueAt, null, null);
    }

    /** Whoever kept a place in the queue does not lose it by asking again. */
    Wishes inPlaceOf(Wishes before) {
        return placeSince == null
                ? new Wishes(callAt, timeChosen, dueAt, before.placeSince, before.placeWaitedMs)
                : this;
    }

    /** By the customer's word: then, and kept by then (CBK-13). */
    Wishes postponed(Instant callAt, Instant dueAt) {
        return new Wishes(callAt, true, dueAt, placeSince, placeWaitedMs);
    }

    /** By the word of who answered instead: not before then (CBK-5). */
    Wishes calledAt(Instant callAt) {
        return new Wishes(callAt, timeChosen, dueAt, placeSince, placeWaitedMs);
    }
}
