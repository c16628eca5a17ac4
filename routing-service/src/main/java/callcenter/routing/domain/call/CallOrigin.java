package callcenter.routing.domain.call;

import callcenter.routing.domain.queue.QueueTerms;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a call is from its first moment on.
 *
 * @param promiseId the promise an outbound call serves; null otherwise
 * @param repeatOf  earlier call of the same customer on the same local day (ANS-4); null when there is none
 * @param promiseKind kind of the promise, as callback-service names it; null where there is none, or it is not known
 */
public record CallOrigin(
        CallId id,
        Direction direction,
        Line line,
        Customer customer,
        QueueTerms terms,
        @Nullable String promiseId,
        @Nullable CallId repeatOf,
        Instant receivedAt,
        @Nullable String promiseKind) {

    public CallOrigin(
            CallId id,
            Direction direction,
            Line line,
            Customer customer,
            QueueTerms terms,
            @Nullable String promiseId,
            @Nullable CallId repeatOf,
            Instant receivedAt) {
        this(id, direction, line, customer, terms, promiseId, repeatOf, receivedAt, null);
    }

    boolean outbound() {
        return direction == Direction.OUTBOUND;
    }

    /** In another queue, by its terms. */
    CallOrigin sentOn(QueueTerms next) {
        return new CallOrigin(id, direction, line, customer, next, promiseId, repeatOf, receivedAt, promiseKind);
    }

    CallOrigin dialledAs(String platformCallId) {
        return new CallOrigin(
                id,
                direction,
                line.dialledAs(platformCallId),
                customer,
                terms,
                promiseId,
                repeatOf,
                receivedAt,
                promiseKind);
    }
}
