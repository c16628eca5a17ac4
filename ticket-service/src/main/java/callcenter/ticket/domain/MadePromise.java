package callcenter.ticket.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A callback promise, as far as tickets are concerned.
 *
 * @param callId     call in which it was made
 * @param dueAt      to be kept by
 * @param mergedInto promise for the same matter that stands for this one too (CBK-8); null: it stands for itself
 * @param followsId  promise that could not be answered yet and that this one follows (CBK-7); may be null
 * @param owner      who is to keep it; null: the team
 * @param status     null where it was never told
 */
public record MadePromise(
        PromiseId id,
        CallId callId,
        Instant dueAt,
        @Nullable PromiseId mergedInto,
        @Nullable PromiseId followsId,
        @Nullable StaffId owner,
        @Nullable PromiseStatus status) {

    /** The promise whose calls are about this one. */
    public PromiseId standsAs() {
        return mergedInto == null ? id : mergedInto;
    }
}
