package callcenter.events.callback;

import java.time.Instant;

/**
 * The requested call is no longer needed and must not be dialled any more.
 *
 * @param attemptId the attempt
 * @param reason {@code WAIVED}, {@code KEPT}, {@code BROKEN}, {@code POSTPONED} by the customer, {@code
 *     CUSTOMER_CALLED}: the customer was faster, or {@code LOST}: nothing was heard of it for too long
 * @param withdrawnAt when
 */
public record PromiseCallWithdrawn(String attemptId, String reason, Instant withdrawnAt) implements CallbackEvent {}
