package callcenter.events.callback;

import java.time.Instant;

/**
 * The deadline passed without a conversation.
 *
 * @param reason {@code NOT_REACHED} tries failed, {@code NOT_TRIED} nobody tried, {@code IN_PROGRESS} a try was
 *     running
 * @param ownerId owner; null when it is the team's
 * @param attempts tries made
 * @param dueAt due
 * @param brokenAt when
 */
public record PromiseBroken(String reason, String ownerId, int attempts, Instant dueAt, Instant brokenAt)
        implements CallbackEvent {}
