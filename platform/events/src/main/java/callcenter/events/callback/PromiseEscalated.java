package callcenter.events.callback;

import java.time.Instant;

/**
 * The tries are used up or the deadline is near: the next person up holds it (CBK-6).
 *
 * @param level {@code SHIFT_LEADER}, {@code SUPERVISOR} or {@code MANAGER}
 * @param reason {@code TRIES_USED_UP}, {@code OVERDUE}, or {@code NOT_ACKNOWLEDGED} by the one below in time
 * @param dueAt due
 * @param escalatedAt when
 */
public record PromiseEscalated(String level, String reason, Instant dueAt, Instant escalatedAt)
        implements CallbackEvent {}
