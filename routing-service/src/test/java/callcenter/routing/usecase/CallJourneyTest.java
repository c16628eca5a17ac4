package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.Topic;
import callcenter.routing.domain.agent.AgentStatus.Kind;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.testing.EventProbe;
import callcenter.testing.Norm;
import callcenter.testing.ProbedEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CallJourneyTest extends RoutingTest {

    @Inject
    HoldCall hold;

    @Inject
    ResumeCall resume;

    @Inject
    WrapUpCall wrapUp;

    @Test
    @Norm("ANS-1")
    @Norm("CAL-12")
    void an_incoming_call_is_offered_answered_held_ended_and_written_down() {
        try (var events = EventProbe.on(Topic.CALLS, Topic.AGENTS)) {
            var team = floor.team(10_000);
            var agent = floor.available(team, "an");

            var call = floor.incoming(team, "+8613800138000");
            var offer = platform.await(call, TelephonyCommand.Offer.class);
            assertEquals(agent.value(), offer.endpoint());
            floor.ringing(call, offer.reservation());
            floor.answers(call, offer.reservation());
            platform.await(call, TelephonyCommand.Bridge.class);
            assertEquals(Kind.BUSY, floor.agent(agent).status().kind());
            Floor.done(hold.hold(call, agent, "look it up", true));
            Floor.done(resume.resume(call, agent));
            floor.ended(call, EndedBy.CUSTOMER);
            assertEquals(Kind.WRAP_UP, floor.agent(agent).status().kind());
            Floor.done(wrapUp.wrapUp(call, agent, Floor.written()));

            assertEquals(CallState.COMPLETED, floor.call(call).state());
            assertEquals(Kind.AVAILABLE, floor.agent(agent).status().kind());
            var told = events.await(8, it -> call.value().equals(it.key()));
            assertEquals(
                    List.of(
                            "received",
                            "queued",
                            "offered",
                            "answered",
                            "hold-started",
                            "hold-ended",
                            "ended",
                            "wrapped-up"),
                    told.stream().map(CallJourneyTest::shortName).toList());
            var statuses = events.await(6, it -> agent.value().equals(it.key()));
            assertEquals(
                    List.of("AVAILABLE", "RESERVED", "BUSY", "WRAP_UP", "AVAILABLE"),
                    statuses.stream()
                            .skip(1)
                            .map(it -> it.data().get("status").asText())
                            .toList());
        }
    }

    @Test
    void commands_are_sent_in_the_order_in_which_they_were_decided() {
        var team = floor.team(10_000);
        var agent = floor.available(team, "an");
        var call = floor.incoming(team);
        var offer = platform.await(call, TelephonyCommand.Offer.class);
        floor.answers(call, offer.reservation());
        Floor.done(hold.hold(call, agent, "look it up", true));
        Floor.done(resume.resume(call, agent));

        platform.await(call, TelephonyCommand.Resume.class);

        assertEquals(
                List.of("Offer", "Bridge", "Hold", "Resume"),
                platform.sentFor(call).stream()
                        .map(it -> it.getClass().getSimpleName())
                        .toList());
    }

    @Test
    void the_timeline_tells_what_happened_with_the_norms() {
        var team = floor.team(10_000);
        var agent = floor.available(team, "an");
        var call = floor.incoming(team, "+8613800138001");
        var offer = platform.await(call, TelephonyCommand.Offer.class);
        floor.answers(call, offer.reservation());

        Floor.done(hold.hold(call, agent, null, false));

        var timeline = Floor.done(floor.calls.timeline(call));
        assertEquals(
                List.of("received", "queued", "offered", "answered", "hold-started", "hold-without-reason-or-consent"),
                timeline.stream().map(it -> it.what()).toList());
        assertEquals("CAL-3", timeline.getLast().norm());
        assertTrue(timeline.stream().noneMatch(it -> it.detail().contains("13800138001")));
    }

    private static String shortName(ProbedEvent event) {
        return event.type().replace("callcenter.call.", "").replace(".v1", "");
    }
}
