package callcenter.events.callback;

import java.time.Instant;

/**
 * Somebody on the ladder has taken an escalation in hand: it climbs no further (CBK-4).
 *
 * @param level {@code SHIFT_LEADER}, {@code SUPERVISOR} or {@code MANAGER}
 * @param by who acknowledged
 * @param acknowledgedAt when
 */
public record PromiseAcknowledged(String level, String by, Instant acknowledgedAt) implements CallbackEvent {}
