package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.agent.AgentId;
import callcenter.web.Problem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ConfigurationTest extends RoutingTest {

    @Inject
    LoadConfiguration configuration;

    @Test
    void a_file_puts_queues_and_agents_into_force_and_may_be_loaded_again() {
        var file = """
                {"queues": [{"id": "file-q", "name": "Water", "dialled": ["12345678"], "skills": {"cmn": 3}, "ringMs": 8000}],
                 "agents": [{"id": "file-a", "name": "An", "number": "801", "team": "day", "skills": {"cmn": 5},
                             "endpoints": {"generic": "an"}, "queues": ["file-q"]}]}
                """;

        Floor.done(configuration.apply(file));
        Floor.done(configuration.apply(file));

        assertEquals(1, count("select count(*) from queue where id = ?", "file-q"));
        assertEquals(1, count("select version from agent where id = ?", "file-a"));
    }

    @Test
    void a_file_that_did_not_change_does_not_undo_what_people_changed_since() {
        var file = """
                {"agents": [{"id": "closed-a", "name": "An", "number": "801", "team": "day", "endpoints": {"generic": "an"}}]}
                """;
        Floor.done(configuration.apply(file));
        Floor.done(floor.configureAgent.configure(
                new AgentSpec("closed-a", "An", "801", "day", null, Map.of("generic", "an"), null, false)));

        Floor.done(configuration.apply(file));
        assertFalse(active("closed-a"), "the account stays closed");

        Floor.done(configuration.apply(file + " "));
        assertTrue(active("closed-a"), "a file that was written again counts");
    }

    private boolean active(String agent) {
        return Floor.done(floor.agents.one(new AgentId(agent))).profile().active();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"ringMs\":0}]} | queues[0].ringMs",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"ring\":1}]} | queues[0].ring",
                "{\"queues\":[{\"id\":\"no q\",\"name\":\"Q\"}]} | queues[0].id",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\"},{\"id\":\"no-q\",\"name\":\"Q\"}]} | queues",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"skills\":{\"cmn\":11}}]} | queues[0].skills.cmn",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\"}],\"agents\":[{\"id\":\"no-a\",\"name\":\"A\",\"number\":\"1\",\"team\":\"t\"}]} | agents[0].endpoints",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\"}],\"agents\":[{\"id\":\"no-a\",\"name\":\"A\",\"number\":\"1\",\"team\":\"t\",\"endpoints\":{\"generic\":\"a\"},\"queues\":[\"nowhere\"]}]} | queues",
                "{\"queues\":[ | queues",
            })
    void an_invalid_file_is_refused_by_field_and_nothing_of_it_applies(String file, String field) {
        var refused = assertThrows(Problem.class, () -> Floor.done(configuration.apply(file)));

        assertEquals(field, refused.members().get("field"));
        assertEquals(0, count("select count(*) from queue where id = ?", "no-q"));
    }
}
