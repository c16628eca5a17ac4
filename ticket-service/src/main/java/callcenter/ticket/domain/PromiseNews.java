package callcenter.ticket.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a promise that was made before. */
public sealed interface PromiseNews {

    /** It is to be kept by another time: postponed by the customer, merged, or counted anew. */
    record DueAt(Instant dueAt) implements PromiseNews {}

    /** @param owner null: the team */
    record OwnedBy(@Nullable StaffId owner) implements PromiseNews {}

    /** It is over. */
    record Ended(PromiseStatus status) implements PromiseNews {}
}
