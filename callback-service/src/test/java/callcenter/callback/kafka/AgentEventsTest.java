package callcenter.callback.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.callback.ComponentTest;
import callcenter.callback.Work;
import callcenter.callback.store.AgentTeams;
import callcenter.events.agent.AgentConfigured;
import callcenter.testing.EventVoice;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@ComponentTest
class AgentEventsTest {

    private final String agent = "agent-" + UUID.randomUUID();

    @Inject
    Work work;

    @Inject
    AgentTeams teams;

    @Test
    void theLatestTeamOfAnAgentCountsWhateverOrderItIsToldIn() {
        try (var routing = EventVoice.of("routing-service")) {
            routing.tell(agent, 2, in("night"));
            routing.tell(agent, 1, in("day"));
            routing.tell(agent, 2, in("night"));
            awaitTeam("night");

            routing.tell(agent, 3, in("day"));
            awaitTeam("day");
        }
    }

    @Test
    void theQueuesThatTeamsServeAreLearntAndForgotten() {
        var queue = "queue-" + agent;
        try (var routing = EventVoice.of("routing-service")) {
            routing.tell(agent, 1, serving(List.of(queue, "queue-of-all")));
            awaitTeam("team-" + agent);
            assertEquals(Map.of(queue, Set.of("team-" + agent)), servingIn(queue));

            routing.tell(agent, 2, in("night"));
            awaitTeam("night");
            assertEquals(Map.of(), servingIn(queue));
        }
    }

    /** Teams that may serve any queue apart. */
    private Map<String, Set<String>> servingIn(String queue) {
        return work.read(session -> teams.serving(session, List.of(queue))).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .filter(team -> team.equals("team-" + agent))
                                .collect(Collectors.toSet())));
    }

    private AgentConfigured serving(List<String> queues) {
        return new AgentConfigured("Li", "1001", "team-" + agent, true, Instant.now(), queues);
    }

    private void awaitTeam(String expected) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertEquals(Map.of(agent, expected), teamsOf(agent)));
    }

    private Map<String, String> teamsOf(String agentId) {
        return work.read(session -> teams.of(session, List.of(agentId)));
    }

    private static AgentConfigured in(String team) {
        return new AgentConfigured("Li", "1001", team, true, Instant.now());
    }
}
