package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.Topic;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.usecase.Floor.Team;
import callcenter.testing.EventProbe;
import callcenter.testing.Norm;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who wanted somebody else. */
@QuarkusTest
class WrongNumberTest extends RoutingTest {

    private static final String NUMBER = "+8613800138077";

    @Inject
    ReadQueues queues;

    @Inject
    MarkWrongNumber wrongNumber;

    @Inject
    WrapUpCall wrapUp;

    @Test
    @Norm("ANS-9")
    void who_wanted_somebody_else_is_sent_on_kindly_and_ends_as_such() {
        try (var events = EventProbe.on(Topic.CALLS)) {
            var team = floor.team(queue -> queue.rightNumber("electricity", "95598"));
            var agent = floor.available(team, "an");
            var call = floor.incoming(team, NUMBER);
            floor.answers(
                    call, platform.await(call, TelephonyCommand.Offer.class).reservation());

            var wrong = Floor.done(wrongNumber.mark(call, agent, "electricity"));
            floor.ended(call, EndedBy.CUSTOMER);

            assertTrue(
                    wrong.words().english().contains("call 95598"),
                    wrong.words().english());
            var ended = events.await("callcenter.call.ended.v1", call.value());
            assertEquals("WRONG_NUMBER", ended.data().get("disposition").asText());
        }
    }

    @Test
    @Norm("ANS-9")
    void who_said_sorry_and_hung_up_is_a_wrong_number_by_the_record_and_by_a_mark_after_the_end() {
        var team = floor.team(60_000);
        var agent = floor.available(team, "an");
        for (var marked : List.of(true, false)) {
            var call = floor.incoming(team, NUMBER);
            floor.answers(
                    call, platform.await(call, TelephonyCommand.Offer.class).reservation());
            floor.ended(call, EndedBy.CUSTOMER);
            if (marked) {
                Floor.done(wrongNumber.mark(call, agent, null));
            }
            assertEquals(1, offered(team), "as the end told it, until the record tells more");

            Floor.done(wrapUp.wrapUp(call, agent, marked ? Floor.written() : Floor.writtenOfWrongNumber()));

            assertEquals(0, offered(team));
            assertTrue(timeline(call).contains("wrong-number"), timeline(call).toString());
        }
    }

    private int offered(Team team) {
        return Floor.done(queues.one(new QueueId(team.queue()))).counts().offered();
    }

    private List<String> timeline(CallId call) {
        return Floor.done(floor.calls.timeline(call)).stream()
                .map(it -> it.what())
                .toList();
    }
}
