package callcenter.routing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.QueueTerms;
import callcenter.routing.domain.queue.Requirement;
import callcenter.routing.domain.queue.Requirement.AnyOf;
import callcenter.routing.domain.queue.Requirement.AtLeast;
import callcenter.routing.domain.queue.Ring;
import callcenter.routing.domain.queue.Rings;
import callcenter.routing.domain.strategy.FewestCalls;
import callcenter.routing.domain.strategy.Linear;
import callcenter.routing.domain.strategy.LongestIdle;
import callcenter.routing.domain.strategy.RoundRobin;
import callcenter.routing.domain.strategy.Strategy;
import callcenter.routing.domain.strategy.WeightedRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredQueueTest {

    private static final Rings LEVELS = Rings.always(Requirement.levels(Map.of("cmn", 3, "yue", 2)));

    @Test
    void a_queue_stored_before_there_were_rings_is_read_as_it_was_meant() {
        var body = """
                {"id":"service","name":"Service","dialled":["+862088880000"],"skills":{"yue":2,"cmn":3},"priority":0,
                 "terms":{"queue":"service","ringLimit":"PT10S","serviceLevel":"PT20S","shortAbandon":"PT5S",
                          "holdLimit":"PT2M","wrapUpLimit":"PT1M"}}
                """;

        var queue = StoredJson.read(body, StoredQueue.class).toDomain();

        assertEquals(LEVELS, queue.rings());
        assertEquals(new LongestIdle(), queue.strategy());
    }

    /** So that a replica of the version before can read it while both run. */
    @Test
    void a_queue_that_demands_levels_alone_is_stored_as_before() {
        var body = StoredJson.write(StoredQueue.of(queue(LEVELS)));

        assertTrue(body.contains("\"skills\":{"), body);
        assertFalse(body.contains("rings"), body);
    }

    @Test
    void rings_are_read_as_they_were_written() {
        var either = new AnyOf(List.of(new AtLeast("cmn", 1), new AtLeast("eng", 4)));
        var rings = new Rings(List.of(
                new Ring(Duration.ZERO, Requirement.levels(Map.of("cmn", 3))),
                new Ring(Duration.ofSeconds(20), either)));

        var body = StoredJson.write(StoredQueue.of(queue(rings)));

        assertEquals(rings, StoredJson.read(body, StoredQueue.class).toDomain().rings());
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void strategies_are_read_as_they_were_written(Strategy strategy) {
        var body = StoredJson.write(StoredQueue.of(queue(LEVELS, strategy)));

        assertEquals(
                strategy, StoredJson.read(body, StoredQueue.class).toDomain().strategy());
    }

    static List<Strategy> strategies() {
        return List.of(
                new LongestIdle(),
                new RoundRobin(),
                new FewestCalls(),
                new Linear(List.of(new AgentId("b"), new AgentId("a"))),
                new WeightedRandom(Map.of(new AgentId("a"), 3)));
    }

    private static Queue queue(Rings rings) {
        return queue(rings, new LongestIdle());
    }

    private static Queue queue(Rings rings, Strategy strategy) {
        var second = Duration.ofSeconds(1);
        var id = new QueueId("service");
        return new Queue(
                id, "S", Set.of(), rings, 0, new QueueTerms(id, second, second, second, second, second), strategy);
    }
}
