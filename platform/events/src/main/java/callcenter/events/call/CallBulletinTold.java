package callcenter.events.call;

import java.time.Instant;
import java.util.List;

/**
 * The caller is told the bulletins that concern him before anybody is rung for him (ANS-13). Who hangs up having heard
 * them ends as {@code INFORMED}; who stays is queued.
 *
 * @param queueId queue the call is for
 * @param bulletinIds bulletins in the order in which they are heard
 * @param listenMs how long they take, with the pause that follows, milliseconds
 * @param toldAt when they were handed to the platform
 */
public record CallBulletinTold(String queueId, List<String> bulletinIds, long listenMs, Instant toldAt)
        implements CallEvent {}
