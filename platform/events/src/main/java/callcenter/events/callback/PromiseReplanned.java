package callcenter.events.callback;

import java.time.Instant;

/**
 * When a promise is to be called or kept changed on purpose.
 *
 * @param reason {@code POSTPONED} by the customer, {@code ASKED_WHEN} of who answered instead (CBK-5), {@code RULES}
 *     applied anew, or {@code CALENDAR}: the holidays of a year became known
 * @param by who decided; null when a rule did
 * @param note why, in words; may be null; personal
 * @param number number to call from now on, E.164 or the digits of an inland service number; null when it stays; personal
 * @param nextAttemptAt next try; null when none is planned
 * @param dueAt to be kept by
 * @param rulesVersion rules it is under
 * @param replannedAt when
 */
public record PromiseReplanned(
        String reason,
        String by,
        String note,
        String number,
        Instant nextAttemptAt,
        Instant dueAt,
        int rulesVersion,
        Instant replannedAt)
        implements CallbackEvent {}
