package callcenter.qa.domain.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.qa.domain.evidence.AgentId;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SightTest {

    private static final AgentId ME = new AgentId("agent-1");

    @ParameterizedTest(name = "{0} sees {1} of team {2}: {3}")
    @CsvSource({
        "agent,      agent-1, north, true",
        "agent,      agent-2, north, false",
        "leader,     agent-1, ,      true",
        "leader,     agent-2, north, true",
        "leader,     agent-2, south, false",
        "leader,     agent-2, ,      false",
        "supervisor, agent-2, ,      true"
    })
    void a_person_sees_the_own_results_those_of_teams_led_or_all(
            String person, String agent, String team, boolean seen) {
        var sight = new Sight(person.equals("supervisor"), person.equals("leader") ? Set.of("north") : Set.of(), ME);

        assertEquals(seen, sight.covers(new AgentId(agent), team));
    }
}
