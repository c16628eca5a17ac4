package callcenter.routing.domain.bulletin;

import callcenter.routing.domain.queue.QueueId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a bulletin concerns: callers of these queues whose own number begins so. What is empty does not narrow.
 *
 * @param queues   the call came for one of them
 * @param prefixes the caller's number begins with one of them, E.164 such as {@code +8620} for Guangzhou's land lines
 *                 or {@code +861380000} for mobiles sold there
 */
public record Area(Set<QueueId> queues, Set<String> prefixes) {

    public Area {
        queues = Set.copyOf(queues);
        prefixes = Set.copyOf(prefixes);
    }

    /**
     * Whether a caller is of the area. One whose number is hidden is of none that is told by numbers: a bulletin that
     * may not concern him would mislead.
     *
     * @param number E.164; null when withheld
     */
    public boolean covers(QueueId queue, @Nullable String number) {
        boolean here = queues.isEmpty() || queues.contains(queue);
        return here
                && (prefixes.isEmpty() || number != null && prefixes.stream().anyMatch(number::startsWith));
    }
}
