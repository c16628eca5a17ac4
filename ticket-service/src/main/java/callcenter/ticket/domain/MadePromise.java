package callcenter.ticket.domain;

import java.time.Instant;

/**
 * A callback promise, as far as tickets are concerned.
 *
 * @param callId call in which it was made
 * @param dueAt  to be kept by
 */
public record MadePromise(PromiseId id, CallId callId, Instant dueAt) {}
