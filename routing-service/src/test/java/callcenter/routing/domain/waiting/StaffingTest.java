package callcenter.routing.domain.waiting;

import static callcenter.routing.domain.agent.AgentStatus.Kind.AVAILABLE;
import static callcenter.routing.domain.agent.AgentStatus.Kind.AWAY;
import static callcenter.routing.domain.agent.AgentStatus.Kind.BUSY;
import static callcenter.routing.domain.agent.AgentStatus.Kind.OFFLINE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.agent.AgentStatus.Kind;
import callcenter.routing.domain.queue.LimitCause;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.QueueTerms;
import callcenter.routing.domain.queue.Requirement;
import callcenter.routing.domain.queue.Rings;
import callcenter.routing.domain.strategy.LongestIdle;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StaffingTest {

    static Stream<Arguments> floors() {
        return Stream.of(
                Arguments.of("nobody at all", Map.of(), LimitCause.NOBODY_SIGNED_IN),
                Arguments.of("all gone home", Map.of("skilled", OFFLINE), LimitCause.NOBODY_SIGNED_IN),
                Arguments.of("those of another queue", Map.of("other", AVAILABLE), LimitCause.NOBODY_SIGNED_IN),
                Arguments.of("a closed account", Map.of("closed", AVAILABLE), LimitCause.NOBODY_SIGNED_IN),
                Arguments.of("a beginner", Map.of("beginner", AVAILABLE), LimitCause.NOBODY_SKILLED),
                Arguments.of("away", Map.of("skilled", AWAY, "beginner", AVAILABLE), LimitCause.ALL_AWAY),
                Arguments.of("busy", Map.of("skilled", BUSY), null),
                Arguments.of("there", Map.of("skilled", AVAILABLE), null));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("floors")
    void a_queue_is_empty_for_the_first_reason_that_applies(String floor, Map<String, Kind> statuses, LimitCause why) {
        var byId = statuses.entrySet().stream()
                .collect(Collectors.toMap(entry -> new AgentId(entry.getKey()), Map.Entry::getValue));

        assertEquals(Optional.ofNullable(why), new Staffing(AGENTS, byId).empty(queue()));
    }

    private static final List<AgentProfile> AGENTS = List.of(
            agent("skilled", Map.of("cmn", 5), "water", true),
            agent("beginner", Map.of("cmn", 1), "water", true),
            agent("other", Map.of("cmn", 5), "power", true),
            agent("closed", Map.of("cmn", 5), "water", false));

    private static AgentProfile agent(String id, Map<String, Integer> skills, String queue, boolean active) {
        return new AgentProfile(
                new AgentId(id), id, "80", "team", skills, Map.of("p", id), Set.of(new QueueId(queue)), active);
    }

    private static Queue queue() {
        var id = new QueueId("water");
        var second = Duration.ofSeconds(1);
        return new Queue(
                id,
                "Water",
                Set.of(),
                Rings.always(Requirement.levels(Map.of("cmn", 3))),
                0,
                new QueueTerms(id, second, second, second, second, second),
                new LongestIdle());
    }
}
