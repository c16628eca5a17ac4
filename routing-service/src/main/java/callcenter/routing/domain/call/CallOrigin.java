package callcenter.routing.domain.call;

import callcenter.routing.domain.queue.QueueTerms;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a call is from its first moment on.
 *
 * @param promiseId the promise an outbound call serves; null otherwise
 * @param repeatOf  earlier call of the same customer on the same local day (ANS-4); of a call of ours, the one with the
 *                  record that is to be read before the customer is dialled (CBK-11); null when there is none
 * @param promiseKind kind of the promise, as callback-service names it; null where there is none, or it is not known
 * @param reason    why we call (CBK-12); null when the customer calls
 * @param nuisance the caller is on the list of nuisance numbers (ANS-8); null for all others
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
        @Nullable String promiseKind,
        @Nullable CallReason reason,
        @Nullable NuisanceMark nuisance) {

    /** Of a call about a promise, which is its reason; or of a customer's who is no nuisance. */
    public CallOrigin(
            CallId id,
            Direction direction,
            Line line,
            Customer customer,
            QueueTerms terms,
            @Nullable String promiseId,
            @Nullable CallId repeatOf,
            Instant receivedAt,
            @Nullable String promiseKind) {
        this(
                id,
                direction,
                line,
                customer,
                terms,
                promiseId,
                repeatOf,
                receivedAt,
                promiseKind,
                promiseId == null ? null : CallReason.promise(promiseId),
                null);
    }

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

    public boolean outbound() {
        return direction == Direction.OUTBOUND;
    }

    /** In another queue, by its terms. */
    CallOrigin sentOn(QueueTerms next) {
        return new CallOrigin(
                id, direction, line, customer, next, promiseId, repeatOf, receivedAt, promiseKind, reason, nuisance);
    }

    /** Of a caller on the list of nuisance numbers. */
    public CallOrigin marked(NuisanceMark mark) {
        return new CallOrigin(
                id, direction, line, customer, terms, promiseId, repeatOf, receivedAt, promiseKind, reason, mark);
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
                promiseKind,
                reason,
                nuisance);
    }
}
