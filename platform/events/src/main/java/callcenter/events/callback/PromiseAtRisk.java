package callcenter.events.callback;

import java.time.Instant;

/**
 * Part of the time is gone and the promise is open (CBK-4).
 *
 * @param percent part of the time that is gone
 * @param ownerId owner; null when it is the team's
 * @param dueAt due
 * @param noticedAt when
 */
public record PromiseAtRisk(int percent, String ownerId, Instant dueAt, Instant noticedAt) implements CallbackEvent {}
