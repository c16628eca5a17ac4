package callcenter.messaging;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/**
 * Acts on a due deadline. Claim, effects and deletion are one transaction: after a crash it runs again as if never run,
 * and two replicas never both run it. The handler re-checks the state, which may have moved on, and may schedule the
 * same kind and subject again. A failure is retried alone, with growing pauses.
 */
@FunctionalInterface
public interface DeadlineHandler {

    /** @param now never before {@code deadline.dueAt()} */
    Uni<Void> run(Transaction tx, Deadline deadline, Instant now);
}
