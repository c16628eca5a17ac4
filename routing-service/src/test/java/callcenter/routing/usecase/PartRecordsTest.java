package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.Topic;
import callcenter.routing.domain.agent.AgentStatus.Kind;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.TelephonyCommand.HandOver;
import callcenter.routing.domain.call.TransferKind;
import callcenter.routing.domain.queue.WrapUpMode;
import callcenter.testing.EventProbe;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import callcenter.web.Problem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Who passed a call on owes a record of that part. */
@QuarkusTest
class PartRecordsTest extends PassingOnTest {

    @Inject
    WrapUpCall wrapUp;

    @Inject
    FreeAgent free;

    @Test
    @Norm("CAL-8")
    @Norm("CAL-12")
    @FailureCase("R10")
    void after_a_warm_transfer_both_agents_write_their_own_record_in_any_order() {
        var team = floor.team(60_000);
        var an = floor.available(team, "an");
        var call = talking(team);
        var bo = floor.available(team, "bo");

        answered(call, to(bo, TransferKind.WARM), an);
        assertEquals(CallState.CONSULTING, floor.call(call).state());
        assertEquals(Kind.BUSY, floor.agent(bo).status().kind());
        Floor.done(transfer.complete(call, an));

        platform.await(call, HandOver.class);
        assertEquals(bo, floor.call(call).agent());
        assertEquals(Kind.WRAP_UP, floor.agent(an).status().kind());
        floor.ended(call, EndedBy.CUSTOMER);
        Floor.done(wrapUp.wrapUp(call, bo, Floor.written()));
        assertEquals(CallState.COMPLETED, floor.call(call).state());
        assertEquals(Kind.WRAP_UP, floor.agent(an).status().kind());
        Floor.done(wrapUp.wrapUp(call, an, Floor.written()));
        assertEquals(Kind.AVAILABLE, floor.agent(an).status().kind());
        assertEquals(
                1, count("select count(*) from timeline where what = 'part-wrapped-up' and call_id = ?", call.value()));
        assertEquals(
                1, count("select count(*) from reservation where status = 'ACCEPTED' and call_id = ?", call.value()));
        assertThrows(Problem.class, () -> Floor.done(wrapUp.wrapUp(call, an, Floor.written())));
    }

    @Test
    @Norm("CAL-12")
    void the_record_of_a_part_has_its_own_clock_and_a_supervisor_can_free_its_agent() {
        var timed = floor.team(queue -> queue.wrapUp(WrapUpMode.TIMED, 300));
        var forced = floor.team(60_000);

        for (var team : new Floor.Team[] {timed, forced}) {
            var an = floor.available(team, "an");
            var call = talking(team);
            answered(call, to(floor.available(team, "bo"), TransferKind.BLIND), an);
            if (team.equals(forced)) {
                assertEquals(Kind.WRAP_UP, floor.agent(an).status().kind());
                Floor.done(free.free(an, "sup-1", "went home"));
            }

            floor.awaitAgent(an, Kind.AVAILABLE);
            assertEquals(CallState.TALKING, floor.call(call).state());
            Floor.done(wrapUp.wrapUp(call, an, Floor.written()));
            assertEquals(0, count("select count(*) from call_part where owed and call_id = ?", call.value()));
        }
    }

    @Test
    @Norm("CAL-12")
    void a_record_of_a_part_that_is_not_written_in_time_is_told_with_its_agent_while_the_call_goes_on() {
        try (var events = EventProbe.on(Topic.CALLS)) {
            var team = floor.team(queue -> queue.wrapUp(WrapUpMode.FORCED, 300));
            var an = floor.available(team, "an");
            var call = talking(team);
            var reservation = floor.call(call).onTheLine();
            answered(call, to(floor.available(team, "bo"), TransferKind.BLIND), an);

            var told = events.await(
                    1,
                    it -> it.type().equals("callcenter.call.norm-noted.v1")
                            && call.value().equals(it.key())
                            && it.text("what").equals("part-wrap-up-overdue"));

            assertEquals("FLAG", told.getFirst().text("weight"));
            assertEquals("CAL-12", told.getFirst().text("norm"));
            assertEquals(an.value(), told.getFirst().text("agentId"));
            assertTrue(told.getFirst().text("detail").contains(reservation.value()));
            assertEquals(CallState.TALKING, floor.call(call).state());
            assertEquals(
                    1,
                    count(
                            "select count(*) from timeline where what = 'part-wrap-up-overdue' and call_id = ?",
                            call.value()));
        }
    }

    @Test
    @Norm("CAL-12")
    void who_hands_the_same_call_on_again_and_again_goes_on_each_time() {
        var team = floor.team(queue -> queue.wrapUp(WrapUpMode.OPTIONAL, 60_000));
        var from = floor.available(team, "an");
        var call = talking(team);
        var to = floor.available(team, "bo");

        for (int handedOn = 1; handedOn <= 6; handedOn++) {
            answered(call, to(to, TransferKind.BLIND), from, handedOn + 1);
            assertEquals(Kind.WRAP_UP, floor.agent(from).status().kind());
            floor.ready(from);
            assertEquals(Kind.AVAILABLE, floor.agent(from).status().kind(), "after part " + handedOn);
            var next = to;
            to = from;
            from = next;
        }

        assertEquals(6, count("select count(*) from call_part where owed and call_id = ?", call.value()));
    }
}
