package callcenter.routing.domain.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StrategyTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    /** Idle longest; offered a call last of all; answered the most. */
    private static final Contender AN = contender("an", 50, 1, 9);

    /** Offered a call longest ago. */
    private static final Contender BO = contender("bo", 20, 90, 4);

    /** Answered the fewest, and became idle last. */
    private static final Contender CY = contender("cy", 10, 30, 2);

    private static final Contender NEVER_OFFERED = new Contender(new AgentId("di"), NOON, null, 2);

    @Test
    void longest_idle() {
        assertEquals("an bo cy di", order(new LongestIdle()));
    }

    @Test
    void round_robin_remembers_whose_turn_it_was() {
        assertEquals("di bo cy an", order(new RoundRobin()));
    }

    @Test
    void fewest_calls_of_the_day_then_longest_idle() {
        assertEquals("cy di bo an", order(new FewestCalls()));
    }

    @Test
    void least_talk_time_of_the_day_then_longest_idle() {
        var talked = new Contender(new AgentId("much"), NOON.minusSeconds(99), null, 1, 60_000);

        assertEquals(
                List.of("an", "much"),
                Stream.of(talked, AN)
                        .sorted(new LeastTalkTime().order(new CallId("any")))
                        .map(it -> it.agent().value())
                        .toList());
        assertEquals("an bo cy di", order(new LeastTalkTime()));
    }

    @Test
    void linear_is_the_configured_order_and_then_the_others() {
        assertEquals("cy bo an di", order(new Linear(List.of(new AgentId("cy"), new AgentId("bo")))));
    }

    @Test
    void the_lots_of_a_call_stay_and_win_by_weight() {
        var weighted = new WeightedRandom(Map.of(new AgentId("an"), 3));

        var wins = IntStream.range(0, 6_000)
                .mapToObj(i -> first(weighted, "call-" + i))
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()));

        assertEquals(first(weighted, "call-7"), first(weighted, "call-7"));
        // Three in six for an, one in six for each other; 5 standard deviations are about 200.
        assertEquals(3_000, wins.get("an"), 200);
        assertEquals(1_000, wins.get("bo"), 150);
        assertEquals(1_000, wins.get("di"), 150);
    }

    private static String order(Strategy strategy) {
        return Stream.of(NEVER_OFFERED, CY, AN, BO)
                .sorted(strategy.order(new CallId("any")))
                .map(it -> it.agent().value())
                .collect(Collectors.joining(" "));
    }

    private static String first(Strategy strategy, String call) {
        return Stream.of(NEVER_OFFERED, CY, AN, BO)
                .min(strategy.order(new CallId(call)))
                .orElseThrow()
                .agent()
                .value();
    }

    private static Contender contender(String id, int idleSeconds, int offeredSecondsAgo, int answered) {
        return new Contender(
                new AgentId(id), NOON.minusSeconds(idleSeconds), NOON.minusSeconds(offeredSecondsAgo), answered);
    }
}
