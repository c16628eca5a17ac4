package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.Topic;
import callcenter.routing.domain.agent.Agent;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentStatus.Kind;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.Offered;
import callcenter.routing.domain.call.Talking;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.call.Waiting;
import callcenter.routing.domain.call.WrappingUp;
import callcenter.routing.domain.queue.WrapUpMode;
import callcenter.testing.EventProbe;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import callcenter.web.Problem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SupervisorTest extends RoutingTest {

    @Inject
    EndCall end;

    @Inject
    RequeueCall requeue;

    @Inject
    FreeAgent free;

    @Inject
    WrapUpCall wrapUp;

    @Test
    @FailureCase("R15")
    void a_call_whose_end_was_lost_can_be_ended_and_its_agent_freed_and_the_record_stays_owed() {
        try (var events = EventProbe.on(Topic.CALLS)) {
            var team = floor.team(10_000);
            var agent = floor.available(team, "an");
            var call = talking(team);

            Floor.done(end.end(call, "sup-1", "line is dead"));
            Floor.done(free.free(agent, "sup-1", "went home"));

            assertEquals(Kind.AVAILABLE, floor.agent(agent).status().kind());
            assertInstanceOf(WrappingUp.class, floor.call(call));
            platform.await(call, TelephonyCommand.HangUp.class);
            assertEquals(1, count("select count(*) from audit where action = 'call.end' and target = ?", call.value()));
            assertEquals(
                    1, count("select count(*) from audit where action = 'agent.free' and target = ?", agent.value()));
            var intervened = events.await(
                    2,
                    it -> it.type().equals("callcenter.call.intervened.v1")
                            && call.value().equals(it.key()));
            assertEquals(
                    List.of("END", "FREE_AGENT"),
                    intervened.stream().map(it -> it.text("action")).toList());
            Floor.done(wrapUp.wrapUp(call, agent, Floor.written()));
            assertEquals(CallState.COMPLETED, floor.call(call).state());
            assertEquals(Kind.AVAILABLE, floor.agent(agent).status().kind());
        }
    }

    @Test
    void an_offered_call_is_requeued_and_keeps_its_place() {
        var team = floor.team(60_000);
        floor.available(team, "an");
        var call = floor.incoming(team);
        var offer = platform.await(call, TelephonyCommand.Offer.class);
        var place = ((Offered) floor.call(call)).place();

        Floor.done(requeue.requeue(call, "sup-1", "agent is not there"));

        assertEquals(
                offer.reservation(),
                platform.await(call, TelephonyCommand.Release.class).reservation());
        var again = platform.await(call, TelephonyCommand.Offer.class, 2);
        assertTrue(!again.reservation().equals(offer.reservation()));
        assertEquals(place, ((Offered) floor.call(call)).place());
    }

    @Test
    @Norm("ANS-1")
    void an_offer_of_a_freed_agent_moves_to_somebody_else_though_the_call_and_the_queue_would_rather_have_him() {
        var team = floor.team(60_000);
        var agent = floor.available(team, "an");
        var number = "+86137" + Math.floorMod(team.queue().hashCode(), 90_000_000);
        var first = floor.incoming(team, number);
        floor.answers(first, platform.await(first, TelephonyCommand.Offer.class).reservation());
        floor.ended(first, EndedBy.CUSTOMER);
        Floor.done(wrapUp.wrapUp(first, agent, Floor.written()));
        rewrite(team, "\"strategy\": {\"name\": \"LINEAR\", \"agents\": [\"" + agent + "\"]}");
        var call = floor.incoming(team, number);
        assertEquals(
                agent.value(),
                platform.await(call, TelephonyCommand.Offer.class).endpoint());
        var other = floor.available(team, "bo");

        Floor.done(free.free(agent, "sup-1", "is not at the desk"));

        assertEquals(
                other.value(),
                platform.await(call, TelephonyCommand.Offer.class, 2).endpoint());
        assertEquals(Kind.AVAILABLE, floor.agent(agent).status().kind());
        assertNull(((Offered) floor.call(call)).place().preference());
    }

    @Test
    @Norm("ANS-1")
    void a_call_is_taken_from_its_agent_who_owes_nothing_and_it_keeps_its_place() {
        var team = floor.team(60_000);
        var agent = floor.available(team, "an");
        var call = talking(team);
        var place = ((Talking) floor.call(call)).place();
        var answeredAt = ((Talking) floor.call(call)).talk().firstAnsweredAt();
        var next = floor.available(team, "bo");

        Floor.done(requeue.requeue(call, "sup-1", "agent is unwell"));

        platform.await(call, TelephonyCommand.Requeue.class);
        var offer = platform.await(call, TelephonyCommand.Offer.class, 2);
        assertEquals(Kind.AVAILABLE, floor.agent(agent).status().kind());
        var again = ((Offered) floor.call(call)).place();
        assertEquals(place.rankAt(), again.rankAt());
        assertEquals(place.waitedMs(answeredAt), again.waitedMs(again.waitingSince()), "who talks does not wait");
        floor.answers(call, offer.reservation());
        assertEquals(next, ((Talking) floor.call(call)).talk().line().agent());
        assertEquals(1, count("select count(*) from audit where action = 'call.requeue' and target = ?", call.value()));
        assertEquals(1, count("select count(*) from timeline where what = 'returned' and call_id = ?", call.value()));
    }

    @Test
    void what_the_state_does_not_allow_is_refused_by_name_and_not_audited() {
        var team = floor.team(10_000);
        floor.available(team, "an");
        var call = talking(team);
        floor.ended(call, EndedBy.CUSTOMER);

        var refused = assertThrows(Problem.class, () -> Floor.done(requeue.requeue(call, "sup-1", "wrong")));

        assertEquals(409, refused.status());
        assertEquals("WRAPPING_UP", refused.members().get("state"));
        assertEquals(
                List.of("FREE_AGENT", "PROMISE", "WRAP_UP", "WRONG_NUMBER"),
                refused.members().get("allowed"));
        assertEquals(0, count("select count(*) from audit where target = ?", call.value()));
    }

    @Test
    void whoever_talks_is_not_freed() {
        var team = floor.team(10_000);
        var agent = floor.available(team, "an");
        talking(team);

        assertThrows(Problem.class, () -> Floor.done(free.free(agent, "sup-1", "still talking")));
    }

    @Test
    void whoever_left_the_call_meanwhile_is_not_freed_from_it_and_the_call_is_left_alone() throws SQLException {
        var team = floor.team(60_000);
        var agent = floor.available(team, "an");
        var call = floor.incoming(team);
        floor.awaitCall(call, CallState.OFFERED);
        CompletableFuture<Agent> freed;
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            execute(other, "select id from call where id = ? for update", call.value());
            freed = free.free(agent, "sup-1", "stuck").subscribeAsCompletionStage();
            Floor.await(
                    () -> count(
                            "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like ?",
                            "%from call %"),
                    waiting -> waiting > 0);
            execute(
                    other,
                    "update agent set status = 'AVAILABLE', call_id = null, reservation_id = null where id = ?",
                    agent.value());
            other.commit();
        }

        var refused = assertThrows(CompletionException.class, freed::join);

        assertEquals(409, assertInstanceOf(Problem.class, refused.getCause()).status());
        assertEquals(CallState.OFFERED, floor.call(call).state());
    }

    @Test
    void an_unknown_call_or_agent_is_said_to_be_unknown() {
        assertEquals(
                404,
                assertThrows(Problem.class, () -> Floor.done(end.end(new CallId("none"), "sup-1", "x")))
                        .status());
        assertEquals(
                404,
                assertThrows(Problem.class, () -> Floor.done(free.free(new AgentId("none"), "sup-1", "x")))
                        .status());
    }

    @Test
    @Norm("CAL-12")
    void an_agent_who_owes_a_record_gets_no_call_even_when_it_is_overdue() {
        var team = floor.team(queue -> queue.ringMs(10_000).wrapUp(WrapUpMode.FORCED, 300));
        var agent = floor.available(team, "an");
        var first = talking(team);
        floor.ended(first, EndedBy.CUSTOMER);
        var next = floor.incoming(team);

        Floor.await(
                () -> floor.call(first),
                call -> call instanceof WrappingUp over && over.ending().overdue());

        assertEquals(Kind.WRAP_UP, floor.agent(agent).status().kind());
        assertInstanceOf(Waiting.class, floor.call(next));
        Floor.done(wrapUp.wrapUp(first, agent, Floor.written()));
        floor.awaitCall(next, CallState.OFFERED);
    }

    private static void execute(Connection connection, String sql, String id) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            statement.execute();
        }
    }
}
