package callcenter.events.callback;

import java.time.Instant;

/**
 * The same customer was promised a callback for the same matter again: one promise stays, and the earliest deadline wins
 * (CBK-8).
 *
 * @param mergedId id under which the second promise would have been made; it names this one from now on
 * @param callId call in which it was promised again
 * @param kind kind of the second
 * @param agreedAt agreed again
 * @param dueAt the earliest of both deadlines: to be kept by
 * @param mergedAt when
 */
public record PromiseMerged(
        String mergedId, String callId, String kind, Instant agreedAt, Instant dueAt, Instant mergedAt)
        implements CallbackEvent {}
