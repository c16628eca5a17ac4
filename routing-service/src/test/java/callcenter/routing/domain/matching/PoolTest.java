package callcenter.routing.domain.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.QueueTerms;
import callcenter.routing.domain.queue.Requirement;
import callcenter.routing.domain.queue.Rings;
import callcenter.routing.domain.strategy.LongestIdle;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PoolTest {

    @Test
    void queues_that_share_an_agent_through_another_queue_are_matched_together() {
        var pools = Pool.of(
                List.of(queue("a"), queue("b"), queue("c"), queue("d")),
                List.of(agent("1", "a", "b"), agent("2", "b", "c"), agent("3", "d")));

        assertEquals(
                Set.of(Set.of("a", "b", "c"), Set.of("d")),
                pools.stream()
                        .map(pool -> pool.queues().stream().map(QueueId::value).collect(Collectors.toSet()))
                        .collect(Collectors.toSet()));
    }

    @Test
    void a_queue_that_nobody_serves_is_a_pool_of_its_own() {
        var pools = Pool.of(List.of(queue("a"), queue("b")), List.of());

        assertEquals(List.of("a", "b"), pools.stream().map(Pool::name).toList());
    }

    @Test
    void who_is_given_no_queues_serves_all_and_who_has_left_none() {
        var everywhere = Pool.of(List.of(queue("a"), queue("b")), List.of(agent("1"), agent("2", "b")));

        assertEquals(1, everywhere.size());
        assertEquals(
                Set.of(new AgentId("1"), new AgentId("2")),
                everywhere.getFirst().agents());
        assertEquals("a", everywhere.getFirst().name());

        var apart = Pool.of(List.of(queue("a"), queue("b")), List.of(agent("1", "a", "gone")));

        assertEquals(
                List.of(1, 0), apart.stream().map(pool -> pool.agents().size()).toList());
    }

    private static Queue queue(String id) {
        var second = Duration.ofSeconds(1);
        var terms = new QueueTerms(new QueueId(id), second, second, second, second, second);
        return new Queue(
                new QueueId(id), id, Set.of(), Rings.always(Requirement.levels(Map.of())), 0, terms, new LongestIdle());
    }

    private static AgentProfile agent(String id, String... queues) {
        return new AgentProfile(
                new AgentId(id),
                id,
                id,
                "t",
                Map.of(),
                Map.of("generic", id),
                Arrays.stream(queues).map(QueueId::new).collect(Collectors.toSet()),
                true);
    }
}
