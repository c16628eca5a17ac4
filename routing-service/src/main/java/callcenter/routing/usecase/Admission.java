package callcenter.routing.usecase;

import callcenter.routing.domain.call.DeferReason;
import callcenter.routing.domain.queue.Closed;
import callcenter.routing.domain.queue.Limited;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import java.util.Optional;
import java.util.Set;

/** What becomes of a call that comes to a queue. */
sealed interface Admission {

    /**
     * It waits.
     *
     * @param queue   where; another than it came to when that sent it on
     * @param passed  queues that sent it on
     * @param limited the last limit on the way, of which what is configured has been done unless it is an offer
     */
    record Enters(Queue queue, Set<QueueId> passed, Optional<Limited> limited) implements Admission {}

    /** Nobody serves. */
    record Shut(Queue queue, Closed closed) implements Admission {}

    /** The caller is told and the number noted. */
    record TurnedAway(Queue queue, DeferReason reason) implements Admission {}
}
