package callcenter.local.simulation.twilio;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Queues by name: who waits in one, and who dials one that is empty. */
final class LegQueues {

    /** Somebody who waits; taken by completing it with the bridge. */
    record Place(CompletableFuture<Bridge> taken) {}

    private final Map<String, Deque<CompletableFuture<Bridge>>> waiting = new HashMap<>();
    private final Map<String, Deque<CompletableFuture<Place>>> dialling = new HashMap<>();

    /** A place in the queue; completed with the bridge when somebody dials the queue. */
    synchronized CompletableFuture<Bridge> enter(String queue) {
        var place = new CompletableFuture<Bridge>();
        var dialled = dialling.getOrDefault(queue, new ArrayDeque<>());
        waiting.computeIfAbsent(queue, name -> new ArrayDeque<>());
        while (!dialled.isEmpty()) {
            if (dialled.poll().complete(new Place(place))) {
                return place;
            }
        }
        waiting.get(queue).add(place);
        return place;
    }

    synchronized void leave(String queue, CompletableFuture<Bridge> place) {
        waiting.getOrDefault(queue, new ArrayDeque<>()).remove(place);
    }

    /** Whether anybody ever entered it. */
    synchronized boolean exists(String queue) {
        return waiting.containsKey(queue);
    }

    /** The first place of the queue, as soon as there is one. */
    synchronized CompletableFuture<Place> dial(String queue) {
        var dialler = new CompletableFuture<Place>();
        var first = waiting.getOrDefault(queue, new ArrayDeque<>()).poll();
        if (first != null) {
            dialler.complete(new Place(first));
        } else {
            dialling.computeIfAbsent(queue, name -> new ArrayDeque<>()).add(dialler);
        }
        return dialler;
    }
}
