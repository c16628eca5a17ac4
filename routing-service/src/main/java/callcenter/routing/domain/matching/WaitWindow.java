package callcenter.routing.domain.matching;

import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.Ring;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Calls of one queue to which the same rings are open, and the same agents' delays over: the first of them in rank order
 * are enough for any number of agents, because whoever may take one may take all.
 *
 * @param after enqueued later than this, when the next ring opens to them; empty when all rings are open
 * @param until and not later than this; empty for those that wait for less than any ring but the first
 */
public record WaitWindow(QueueId queue, Optional<Instant> after, Optional<Instant> until) {

    /** One window per ring; together every call of the queue is in exactly one. */
    public static List<WaitWindow> of(Queue queue, Instant now) {
        return of(queue, List.of(), now);
    }

    /** The same when there are agents who get its calls only after these delays. */
    public static List<WaitWindow> of(Queue queue, Collection<IdleAgent> agents, Instant now) {
        var rings = queue.rings().all().stream().skip(1).map(Ring::after);
        var delays = agents.stream()
                .map(agent -> agent.profile().delayFor(queue.id()))
                .filter(Duration::isPositive);
        var bounds =
                Stream.concat(rings, delays).distinct().sorted().map(now::minus).toList();
        return IntStream.rangeClosed(0, bounds.size())
                .mapToObj(i -> new WaitWindow(
                        queue.id(),
                        i < bounds.size() ? Optional.of(bounds.get(i)) : Optional.empty(),
                        i > 0 ? Optional.of(bounds.get(i - 1)) : Optional.empty()))
                .toList();
    }
}
