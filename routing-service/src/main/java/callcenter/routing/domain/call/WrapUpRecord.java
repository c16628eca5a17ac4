package callcenter.routing.domain.call;

import org.jspecify.annotations.Nullable;

/**
 * What the agent writes after a call (CAL-12).
 *
 * @param matter        one line
 * @param content       the full record
 * @param madePromiseId the promise made during this call; null when none
 * @param closingSaid   closing question and thanks were said (CAL-11)
 * @param selfRating    the agent's own rating, 1 to 5; null when not given
 */
public record WrapUpRecord(
        CallType type,
        String matter,
        String content,
        Contact contact,
        @Nullable String madePromiseId,
        Party party,
        boolean closingSaid,
        @Nullable Integer selfRating) {

    public WrapUpRecord {
        if (matter.isBlank() || content.isBlank()) {
            throw new IllegalArgumentException("A record has a matter and content");
        }
        if (selfRating != null && (selfRating < 1 || selfRating > 5)) {
            throw new IllegalArgumentException("An own rating is 1 to 5");
        }
    }

    /** Whether it says that the caller wanted somebody else. */
    boolean wrongNumber() {
        return party == Party.WRONG_NUMBER;
    }

    /** The same, of a caller who wanted somebody else. */
    WrapUpRecord ofWrongNumber() {
        return new WrapUpRecord(
                type, matter, content, contact, madePromiseId, Party.WRONG_NUMBER, closingSaid, selfRating);
    }

    /** Who called, as far as it was told. */
    public record Contact(@Nullable String name, @Nullable String address) {}
}
