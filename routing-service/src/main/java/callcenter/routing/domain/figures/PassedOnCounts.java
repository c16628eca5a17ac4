package callcenter.routing.domain.figures;

import java.util.List;

/**
 * How calls of one interval came to a queue from elsewhere, and went elsewhere. A call counts in one queue, the last one
 * it waited in, so that the queues of a centre add up to the centre.
 *
 * @param overflowedIn  of the offered: had waited in another queue before, and that wait counts
 * @param overflowedOut not among the offered: waited here, was sent on, and counts there
 * @param transfersIn   conversations of any queue that were handed to an agent of this one, whom the queue was asked for
 * @param transfersOut  conversations of this queue's calls that were handed to another agent; one call perhaps several
 *                      times
 */
public record PassedOnCounts(int overflowedIn, int overflowedOut, int transfersIn, int transfersOut) {

    /** @param entered all calls of the interval that touched the queue */
    static PassedOnCounts of(List<CallHistory> entered, String queue) {
        return new PassedOnCounts(
                CallCounts.count(
                        entered,
                        call -> call.isIn(queue)
                                && call.fate().offered()
                                && !call.queuesLeft().isEmpty()),
                CallCounts.count(
                        entered, call -> !call.isIn(queue) && call.queuesLeft().contains(queue)),
                (int) entered.stream()
                        .flatMap(call -> call.conversations().handOns().stream())
                        .filter(handOn -> queue.equals(handOn.queue()))
                        .count(),
                entered.stream()
                        .filter(call -> call.isIn(queue))
                        .mapToInt(call -> call.conversations().handOns().size())
                        .sum());
    }
}
