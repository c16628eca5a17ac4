package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.Offered;
import callcenter.routing.domain.call.Waiting;
import callcenter.routing.domain.customer.CustomerClass;
import callcenter.testing.Norm;
import callcenter.web.CustomerIds;
import callcenter.web.Problem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Who calls decides how soon and by whom. */
@QuarkusTest
class CustomerChoosingTest extends RoutingTest {

    @Inject
    DescribeCustomer describe;

    @Inject
    LoadConfiguration configuration;

    @Inject
    CustomerIds customerIds;

    @Inject
    ReadGuidance guidance;

    @Test
    @Norm("ANS-6")
    void a_loyal_customer_goes_before_who_waits_already_and_to_an_agent_with_the_skill_of_the_class() {
        var team = floor.team(60_000);
        var loyal = number();
        known(loyal, CustomerClass.LOYAL);
        var regular = number();
        known(regular, CustomerClass.REGULAR);
        var first = floor.incoming(team, regular);
        var second = floor.incoming(team, loyal);
        assertEquals(2, ((Waiting) floor.call(second)).place().priority());
        assertNull(((Waiting) floor.call(first)).place().wishes());

        floor.ready(floor.agent(team, "any"));

        floor.awaitCall(second, CallState.OFFERED);
        assertEquals(CallState.WAITING, floor.call(first).state());
    }

    @Test
    @Norm("ANS-6")
    void of_two_idle_agents_the_one_with_the_skill_of_the_class_is_asked() {
        var team = floor.team(60_000);
        floor.available(team, "idle-longest");
        var suited = floor.agent(team, "suited", Map.of("loyal", 3));
        floor.ready(suited);
        var loyal = number();
        known(loyal, CustomerClass.LOYAL);

        var call = (Offered) floor.awaitCall(floor.incoming(team, loyal), CallState.OFFERED);

        assertEquals(suited, call.offer().agent());
    }

    @Test
    @Norm("ANS-7")
    void of_the_customers_languages_the_first_that_somebody_idle_speaks_decides() {
        var team = floor.team(60_000);
        floor.available(team, "idle-longest");
        var second = floor.agent(team, "second", Map.of("nan", 5));
        floor.ready(second);
        var hakka = number();
        known(hakka, CustomerClass.REGULAR, "hak", "nan");

        var id = floor.incoming(team, hakka);
        var call = (Offered) floor.awaitCall(id, CallState.OFFERED);

        assertEquals(second, call.offer().agent());
        assertEquals(
                List.of("language-wanted hak, nan", "other-language " + second + ": nan of hak, nan"),
                Floor.done(floor.calls.timeline(id)).stream()
                        .filter(it -> "ANS-7".equals(it.norm()))
                        .map(it -> it.what() + " " + it.detail())
                        .toList());
    }

    @Test
    @Norm("ANS-7")
    void an_agent_who_does_not_speak_the_customers_language_is_told_what_helps() {
        var team = floor.team(60_000);
        floor.available(team, "only");
        var cantonese = number();
        known(cantonese, CustomerClass.REGULAR, "yue");
        var call = floor.incoming(team, cantonese);

        floor.answers(
                call,
                ((Offered) floor.awaitCall(call, CallState.OFFERED)).offer().reservation());

        var told = Floor.done(guidance.of(floor.call(call))).guidance().stream()
                .filter(it -> it.norm().equals("ANS-7"))
                .findFirst()
                .orElseThrow();
        assertEquals("other-language", told.what());
        assertTrue(told.words().zh().contains("粤语"), told.words()::zh);
        assertTrue(told.words().en().contains("Cantonese"), told.words()::en);
    }

    @Test
    @Norm("ANS-6")
    void a_customer_is_never_described_by_the_number() {
        var spec = new CustomerSpec("+8613800138000", CustomerClass.LOYAL, null);

        var refused = assertThrows(Problem.class, () -> Floor.done(describe.describe(spec, "sup-1")));

        assertEquals("customerId", refused.members().get("field"));
    }

    @Test
    @Norm("ANS-6")
    void what_a_file_tells_of_customers_is_on_record_like_what_people_tell() {
        var number = number();
        var id = customerIds.of(number);
        var file = "{\"customers\": [{\"customerId\": \"" + id + "\", \"standing\": \"NEW\"}]}";
        Floor.done(configuration.apply(file));
        known(number, CustomerClass.LOYAL);

        Floor.done(configuration.apply("{}"));
        Floor.done(configuration.apply(file));
        Floor.done(configuration.apply(file + " "));

        assertEquals(2, told(id, "configuration file"), "a file that says nothing new changes nothing");
        assertEquals(1, told(id, "sup-1"));
    }

    private long told(String id, String by) {
        return count(
                "select count(*) from audit where action = 'customer.describe' and by = '" + by + "' and target = ?",
                id);
    }

    @Test
    @Norm("ANS-4")
    @Norm("ANS-6")
    void a_queue_says_for_itself_what_a_repeat_caller_and_a_class_are_worth() {
        var team = floor.team(60_000);
        var file = """
                {"queues": [{"id": "%s", "name": "Q", "dialled": ["%s"],
                  "callers": {"repeat": {"priorityPlus": 5, "keptMs": 60000},
                              "classes": {"LOYAL": {"priority": 9, "skill": "gold"}}}}]}
                """.formatted(team.queue(), team.dialled());
        Floor.done(configuration.apply(file));
        var loyal = number();
        known(loyal, CustomerClass.LOYAL);
        var lapsing = number();
        known(lapsing, CustomerClass.LAPSING);

        var first = ((Waiting) floor.call(floor.incoming(team, loyal))).place();
        var again = ((Waiting) floor.call(floor.incoming(team, loyal))).place();
        var other = ((Waiting) floor.call(floor.incoming(team, lapsing))).place();

        assertEquals(9, first.priority());
        assertEquals("gold", first.wished().skill());
        assertEquals(14, again.priority());
        assertEquals(2, other.priority(), "a class that is not named is worth what it is everywhere");
    }

    private void known(String number, CustomerClass standing, String... languages) {
        Floor.done(describe.describe(new CustomerSpec(customerIds.of(number), standing, List.of(languages)), "sup-1"));
    }

    private static String number() {
        return "+86139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    }
}
