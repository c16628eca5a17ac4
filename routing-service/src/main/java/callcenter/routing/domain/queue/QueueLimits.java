package callcenter.routing.domain.queue;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many a queue takes, how long it keeps them, and what becomes of the others. A cause without an action limits nothing.
 *
 * @param length  calls that may wait; null for any number. Two who ring at the same moment may both get the last place
 * @param longestWait how long a call may wait in this queue; null for any time
 * @param joining instead of entering the queue, by cause
 * @param waiting instead of waiting on, by cause
 */
public record QueueLimits(
        @Nullable Integer length,
        @Nullable Duration longestWait,
        Map<LimitCause, LimitAction> joining,
        Map<LimitCause, LimitAction> waiting) {

    public static final QueueLimits NONE = new QueueLimits(null, null, Map.of(), Map.of());

    public QueueLimits {
        joining = Map.copyOf(joining);
        waiting = Map.copyOf(waiting);
    }

    /** Whether it matters to a caller who rings who is there. */
    boolean asksWhoIsThere() {
        return joining.keySet().stream().anyMatch(LimitCause::empty);
    }

    /** Whether it matters to a caller who waits who is there. */
    public boolean watchesWhoIsThere() {
        return waiting.keySet().stream().anyMatch(LimitCause::empty);
    }

    /** Where calls may be sent on to. */
    public Set<QueueId> overflows() {
        var queues = new HashSet<QueueId>();
        Stream.concat(joining.values().stream(), waiting.values().stream())
                .flatMap(action ->
                        action instanceof LimitAction.OverflowTo(var queue) ? Stream.of(queue) : Stream.empty())
                .forEach(queues::add);
        return queues;
    }

    Optional<Limited> onJoining(Situation situation) {
        if (length != null && situation.waiting() >= length && joining.containsKey(LimitCause.FULL)) {
            return limited(joining, LimitCause.FULL);
        }
        return situation.empty().flatMap(cause -> limited(joining, cause));
    }

    private static Optional<Limited> limited(Map<LimitCause, LimitAction> actions, LimitCause cause) {
        return Optional.ofNullable(actions.get(cause)).map(action -> new Limited(cause, action));
    }

    /** What applies to a call that has been here for that long, of which what was tried in vain is not tried again. */
    public Optional<Limited> onWaiting(Duration here, Optional<LimitCause> empty, Set<LimitCause> done) {
        if (longestWait != null && here.compareTo(longestWait) >= 0 && !done.contains(LimitCause.WAITED_TOO_LONG)) {
            return limited(waiting, LimitCause.WAITED_TOO_LONG);
        }
        return empty.filter(cause -> !done.contains(cause)).flatMap(cause -> limited(waiting, cause));
    }
}
