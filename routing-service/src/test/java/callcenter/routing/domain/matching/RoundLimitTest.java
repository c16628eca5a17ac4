package callcenter.routing.domain.matching;

import static callcenter.routing.domain.matching.World.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import callcenter.testing.FailureCase;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A round that offers so many calls at most reads no more of each window, and offers what it would have offered first. */
class RoundLimitTest {

    @Property(tries = 500)
    @FailureCase("R27")
    void the_first_pairs_are_the_same_whatever_else_waits(
            @ForAll int seed,
            @ForAll @IntRange(max = 16) int calls,
            @ForAll @IntRange(max = 12) int agents,
            @ForAll @IntRange(min = 1, max = 5) int most) {
        var world = World.of(seed, calls, agents);
        var idle = world.agents().stream().filter(agent -> !agent.restsAt(NOW)).toList();
        var waiting = ofOneQueueEach(world.calls());

        var all = Match.match(waiting, idle, NOW);
        var limited = Match.match(read(waiting, idle, most), idle, NOW);

        assertEquals(all.first(most).pairings(), limited.first(most).pairings());
    }

    @Property(tries = 100)
    void who_is_rung_beside_another_stays_with_the_call(
            @ForAll int seed, @ForAll @IntRange(min = 1, max = 4) int most) {
        var result = World.of(seed, 12, 12).match();
        var first = new MatchResult(result.pairings(), result.pairings(), result.nextChange()).first(most);

        assertTrue(first.pairings().size() <= most);
        assertEquals(first.pairings(), first.beside());
    }

    /** Calls that name a queue are of the same queue, as they are in a centre. */
    private static List<WaitingCall> ofOneQueueEach(List<WaitingCall> calls) {
        Map<QueueId, Queue> queues = calls.stream()
                .map(WaitingCall::queue)
                .collect(Collectors.toMap(Queue::id, Function.identity(), (one, other) -> one));
        return calls.stream()
                .map(call -> new WaitingCall(
                        call.id(),
                        queues.get(call.queue().id()),
                        call.platform(),
                        call.enqueuedAt(),
                        call.rankAt(),
                        call.preference(),
                        call.wishes()))
                .toList();
    }

    /** As the store reads them: the first of each window that anybody may take, and those that prefer one of the idle. */
    private static Collection<WaitingCall> read(List<WaitingCall> waiting, List<IdleAgent> idle, int most) {
        var first = waiting.stream()
                .map(WaitingCall::queue)
                .distinct()
                .flatMap(queue -> WaitWindow.of(queue, idle, NOW).stream())
                .flatMap(window -> waiting.stream()
                        .filter(call -> isIn(window, call) && !call.exclusiveAt(NOW))
                        .sorted(Comparator.comparing(WaitingCall::rankAt)
                                .thenComparing(call -> call.id().value()))
                        .limit(most));
        var preferring =
                waiting.stream().filter(call -> idle.stream().anyMatch(agent -> call.prefers(agent.profile())));
        return Stream.concat(first, preferring)
                .collect(Collectors.toMap(WaitingCall::id, Function.<WaitingCall>identity(), (one, same) -> one))
                .values();
    }

    private static boolean isIn(WaitWindow window, WaitingCall call) {
        return window.queue().equals(call.queue().id())
                && isTrue(window.after().map(call.enqueuedAt()::isAfter))
                && isTrue(window.until().map(until -> !call.enqueuedAt().isAfter(until)));
    }

    private static boolean isTrue(Optional<Boolean> bound) {
        return bound.orElse(true);
    }
}
