package callcenter.routing.domain.call;

import callcenter.routing.domain.queue.Preference;
import callcenter.routing.domain.queue.QueueId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call to a customer that is to be placed.
 *
 * @param id          the attempt, and the call
 * @param queue       the team's; when it does not exist any more, the first there is
 * @param owner       gets the call first, then anybody; null for nobody
 * @param placeSince  rank of the place that the customer keeps (ANS-10); null for a place of now
 * @param promiseKind kind of the promise, as callback-service names it; null when there is none, or it did not say
 * @param earlier     call with the record that is to be read before the customer is dialled (CBK-11); null for none
 * @param dialled     number of ours that the customer rang, whose queue goes before the team's (ANS-12); null for none
 * @param waitedMs    what the customer who keeps a place had waited before, milliseconds; null for nothing
 */
public record OutboundWish(
        CallId id,
        CallReason reason,
        Customer customer,
        QueueId queue,
        int priority,
        @Nullable Preference owner,
        @Nullable Instant placeSince,
        @Nullable String promiseKind,
        @Nullable CallId earlier,
        @Nullable String dialled,
        @Nullable Long waitedMs) {

    /** Of the team's queue, whatever the customer rang. */
    public OutboundWish(
            CallId id,
            CallReason reason,
            Customer customer,
            QueueId queue,
            int priority,
            @Nullable Preference owner,
            @Nullable Instant placeSince,
            @Nullable String promiseKind,
            @Nullable CallId earlier) {
        this(id, reason, customer, queue, priority, owner, placeSince, promiseKind, earlier, null, null);
    }

    /** What its customer waited before; nothing where nobody told. */
    public Duration waited() {
        return waitedMs == null ? Duration.ZERO : Duration.ofMillis(waitedMs);
    }

    /** The promise it serves; null for any other reason. */
    public @Nullable String promiseId() {
        return reason.idOf(CallReason.Kind.PROMISE);
    }
}
