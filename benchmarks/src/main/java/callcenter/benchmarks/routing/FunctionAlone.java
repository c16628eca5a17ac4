package callcenter.benchmarks.routing;

import callcenter.benchmarks.Percentiles;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.matching.IdleAgent;
import callcenter.routing.domain.matching.Match;
import callcenter.routing.domain.matching.WaitingCall;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.QueueTerms;
import callcenter.routing.domain.queue.Requirement;
import callcenter.routing.domain.queue.Rings;
import callcenter.routing.domain.queue.Wishes;
import callcenter.routing.domain.strategy.Contender;
import callcenter.routing.domain.strategy.LongestIdle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The pure function that a round calls, on as many calls and agents, without a database. */
final class FunctionAlone {

    private static final int ROUNDS = 50;
    private static final Instant NOW = Instant.parse("2026-01-05T02:00:00Z");
    private static final Duration SOME = Duration.ofSeconds(20);

    private FunctionAlone() {}

    static Percentiles times(int agents, int waiting) {
        var calls = calls(waiting);
        var idle = idle(agents);
        var nanos = new ArrayList<Long>();
        for (int i = 0; i < 2 * ROUNDS; i++) {
            long begin = System.nanoTime();
            int pairings = Match.match(calls, idle, NOW).pairings().size();
            long took = System.nanoTime() - begin;
            if (pairings != Math.min(agents, waiting)) {
                throw new IllegalStateException("Paired " + pairings);
            }
            if (i >= ROUNDS) {
                nanos.add(took);
            }
        }
        return Percentiles.ofNanos(nanos);
    }

    private static List<WaitingCall> calls(int count) {
        var id = new QueueId("service");
        var terms = new QueueTerms(id, SOME, SOME, SOME, SOME, SOME);
        var queue = new Queue(
                id, "Service", Set.of(), Rings.always(Requirement.levels(Map.of())), 0, terms, new LongestIdle());
        return IntStream.range(0, count)
                .mapToObj(i -> new WaitingCall(
                        new CallId("c" + i),
                        queue,
                        "generic",
                        NOW.minusMillis(i),
                        NOW.minusMillis(i),
                        null,
                        Wishes.NONE))
                .toList();
    }

    private static List<IdleAgent> idle(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new AgentProfile(
                        new AgentId("a" + i),
                        "A",
                        "1",
                        "day",
                        Map.of(),
                        Map.of("generic", "sip:" + i),
                        Set.of(),
                        true,
                        List.of()))
                .map(agent -> new IdleAgent(agent, new Contender(agent.id(), NOW.minusMillis(7), null, 0), null))
                .toList();
    }
}
