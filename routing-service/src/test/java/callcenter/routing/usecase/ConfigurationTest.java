package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.Ring;
import callcenter.routing.domain.strategy.Linear;
import callcenter.routing.store.ConfigurationVersion.Of;
import callcenter.web.Problem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ConfigurationTest extends RoutingTest {

    @Inject
    LoadConfiguration configuration;

    @Inject
    ReadQueues queues;

    @Inject
    ConfigurationVersions versions;

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
                Edit.by("sup-1"),
                new AgentSpec("closed-a", "An", "801", "day", null, Map.of("generic", "an"), null, false)));

        Floor.done(configuration.apply(file));
        assertFalse(active("closed-a"), "the account stays closed");

        Floor.done(configuration.apply(file + " "));
        assertTrue(active("closed-a"), "a file that was written again counts");
    }

    @Test
    void rings_of_a_file_are_in_force_as_written() {
        var file = """
                {"queues": [{"id": "rings-q", "name": "Water", "rings": [
                   {"skills": {"cmn": 5}},
                   {"afterMs": 20000, "require": {"anyOf": [{"skill": "cmn", "level": 3},
                     {"allOf": [{"skill": "yue", "level": 4}, {"skill": "eng", "level": 2}]}]}}]}]}
                """;

        Floor.done(configuration.apply(file));

        assertEquals(
                List.of("cmn >= 5", "cmn >= 3 or (yue >= 4 and eng >= 2)"),
                rings("rings-q").stream()
                        .map(ring -> ring.requirement().toString())
                        .toList());
        assertEquals(
                List.of(Duration.ZERO, Duration.ofSeconds(20)),
                rings("rings-q").stream().map(Ring::after).toList());
    }

    @Test
    void a_file_may_name_its_own_agents_in_an_order() {
        var file = """
                {"queues": [{"id": "linear-q", "name": "Water", "strategy": {"name": "LINEAR", "agents": ["linear-a"]}}],
                 "agents": [{"id": "linear-a", "name": "An", "number": "801", "team": "day",
                             "endpoints": {"generic": "an"}, "queues": ["linear-q"]}]}
                """;

        Floor.done(configuration.apply(file));

        assertEquals(
                new Linear(List.of(new AgentId("linear-a"))),
                Floor.done(queues.one(new QueueId("linear-q"))).queue().strategy());
    }

    @Test
    void who_read_a_version_that_is_not_in_force_any_more_is_told_so_and_changes_nothing() {
        var id = floor.team(60_000).queue();
        var read = Floor.done(versions.current(Of.QUEUE, id));
        var mine = SpecJson.read(read.written(), QueueSpec.class);
        Floor.done(floor.configureQueue.configure(new Edit("an", read.version()), mine.named(id)));
        assertEquals(read, Floor.done(versions.current(Of.QUEUE, id)), "the same is no new version");
        Floor.done(floor.configureQueue.configure(
                Edit.by("bo"), SpecJson.read("{\"id\":\"" + id + "\",\"name\":\"by bo\"}", QueueSpec.class)));

        var refused = assertThrows(
                Problem.class,
                () -> Floor.done(floor.configureQueue.configure(new Edit("an", read.version()), mine.named(id))));

        assertEquals("changed-since", refused.slug());
        assertEquals(2L, refused.members().get("version"));
        assertEquals("by bo", Floor.done(queues.one(new QueueId(id))).queue().name());
        assertEquals(2, count("select count(*) from audit where action = 'queue.configure' and target = ?", id));
    }

    private List<Ring> rings(String queue) {
        return Floor.done(queues.one(new QueueId(queue))).queue().rings().all();
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
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"pauses\":{\"missesToAway\":0}}]} | queues[0].pauses.missesToAway",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"callers\":{\"repeat\":{\"priorityPlus\":21}}}]} | queues[0].callers.repeat.priorityPlus",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"callers\":{\"repeat\":{\"keptMs\":-1}}}]} | queues[0].callers.repeat.keptMs",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"callers\":{\"classes\":{\"LOYAL\":{\"skill\":\" \"}}}}]} | queues[0].callers.classes.LOYAL.skill",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"script\":{\"spelling\":{\"words\":{\"亡\":\"死亡的亡\"}}}}]} | queues[0].script.spelling.words.亡",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"script\":{\"spelling\":{\"unkind\":[\" \"]}}}]} | queues[0].script.spelling.unkind",
                "{\"queues\":[{\"id\":\"no q\",\"name\":\"Q\"}]} | queues[0].id",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\"},{\"id\":\"no-q\",\"name\":\"Q\"}]} | queues",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"skills\":{\"cmn\":11}}]} | queues[0].skills.cmn",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\"}],\"agents\":[{\"id\":\"no-a\",\"name\":\"A\",\"number\":\"1\",\"team\":\"t\"}]} | agents[0].endpoints",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\"}],\"agents\":[{\"id\":\"no-a\",\"name\":\"A\",\"number\":\"1\",\"team\":\"t\",\"endpoints\":{\"generic\":\"a\"},\"queues\":[\"nowhere\"]}]} | queues",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"rings\":[]}]} | queues[0].rings",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"rings\":[{\"skills\":{}},{\"afterMs\":0,\"skills\":{}}]}]} | queues[0].rings[1].afterMs",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"rings\":[{\"require\":{\"anyOf\":[{\"skill\":\"cmn\"}]}}]}]} | queues[0].rings[0].require.anyOf[0].level",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"strategy\":{\"name\":\"LINEAR\",\"agents\":[\"unheard-of\"]}}]} | strategy",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"hours\":{\"weekly\":{\"monday\":[\"12:00-08:00\",\"20:00-19:00\"]}}}]} | queues[0].hours.weekly",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"hours\":{\"weekly\":{\"mon\":[\"08:00-12:00\"]}}}]} | queues[0].hours.weekly",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"hours\":{\"weekly\":{\"monday\":[\"08:00-12:00\"]},\"holidays\":\"XX\"}}]} | queues[0].hours.holidays",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"hours\":{\"weekly\":{\"monday\":[\"08:00-12:00\"]},\"zone\":\"Mars\"}}]} | queues[0].hours.zone",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"limits\":{\"maxLength\":5}}]} | queues[0].limits.whenFull",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"limits\":{\"maxLength\":5,\"whenFull\":{\"action\":\"VANISH\"}}}]} | queues[0].limits.whenFull.action",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"limits\":{\"joinEmpty\":{\"BORED\":{\"action\":\"CAPTURE\"}}}}]} | queues[0].limits.joinEmpty.BORED",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"limits\":{\"maxWaitMs\":1000,\"whenTooLong\":{\"action\":\"OVERFLOW\",\"queueId\":\"no-q\"}}}]} | limits",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"limits\":{\"maxWaitMs\":1000,\"whenTooLong\":{\"action\":\"OVERFLOW\",\"queueId\":\"nowhere\"}}}]} | limits",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"news\":{\"callbackKey\":\"#\"}}]} | queues[0].news.callbackKey",
                "{\"queues\":[{\"id\":\"no-q\",\"name\":\"Q\",\"emergencyDialled\":[\"119\"]}]} | queues[0].emergencyDialled",
                "{\"queues\":[ | queues",
            })
    void an_invalid_file_is_refused_by_field_and_nothing_of_it_applies(String file, String field) {
        var refused = assertThrows(Problem.class, () -> Floor.done(configuration.apply(file)));

        assertEquals(field, refused.members().get("field"));
        assertEquals(0, count("select count(*) from queue where id = ?", "no-q"));
    }
}
