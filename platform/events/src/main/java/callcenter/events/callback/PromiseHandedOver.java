package callcenter.events.callback;

import java.time.Instant;

/**
 * The promise has another owner.
 *
 * @param from owner until now; null when it was the team's
 * @param to owner from now on; null: the team's
 * @param by who decided; null when a rule did
 * @param reason {@code OWNER_OFFLINE}, {@code OWNER_BACK}, {@code OWNER_GONE} or {@code ASKED}
 * @param note why, in words; may be null; personal
 * @param handedOverAt when
 */
public record PromiseHandedOver(String from, String to, String by, String reason, String note, Instant handedOverAt)
        implements CallbackEvent {}
