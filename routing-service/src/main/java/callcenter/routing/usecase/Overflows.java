package callcenter.routing.usecase;

import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import callcenter.web.Problem;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Queues may send calls on to one another, but never in a circle. */
final class Overflows {

    private Overflows() {}

    /** A refusal that names the queues of the circle, or the one that does not exist. */
    static void check(List<Queue> known, List<Queue> changed) {
        var queues = new HashMap<QueueId, Queue>();
        known.forEach(queue -> queues.put(queue.id(), queue));
        changed.forEach(queue -> queues.put(queue.id(), queue));
        for (var queue : changed) {
            follow(queue, queues, new LinkedHashSet<>());
        }
    }

    private static void follow(Queue queue, Map<QueueId, Queue> queues, LinkedHashSet<QueueId> passed) {
        if (!passed.add(queue.id())) {
            var circle = passed.stream().map(QueueId::value).collect(Collectors.joining(" to "));
            throw Problem.invalid("limits", "overflow never goes in a circle: " + circle + " to " + queue.id());
        }
        for (var next : queue.rules().limits().overflows()) {
            var target = queues.get(next);
            if (target == null) {
                throw Problem.invalid("limits", "there is no queue " + next + " (queue " + queue.id() + ")");
            }
            follow(target, queues, passed);
        }
        passed.remove(queue.id());
    }
}
