package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.domain.agent.AgentStatus.Away;
import callcenter.routing.domain.agent.AgentStatus.Kind;
import callcenter.routing.domain.agent.NotReadyReason;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.OnHold;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.telephony.LegStatus;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LostAndSilentTest extends RoutingTest {

    @Inject
    ReapCalls reap;

    @Inject
    HoldCall hold;

    @Inject
    RenewPresence renew;

    @Test
    @FailureCase("R32")
    @FailureCase("R18")
    void a_call_whose_end_never_came_is_found_by_asking_the_platform() {
        var team = floor.team(10_000);
        var call = floor.incoming(team);
        platform.says(call, LegStatus.ENDED);
        update("update call set heard_at = ? where id = ?", Duration.ofMinutes(5), call.value());

        Floor.done(reap.reap());

        floor.awaitCall(call, CallState.ABANDONED);
    }

    @Test
    void a_call_that_the_platform_still_carries_is_left_alone() {
        var team = floor.team(10_000);
        var call = floor.incoming(team);
        update("update call set heard_at = ? where id = ?", Duration.ofMinutes(5), call.value());

        Floor.done(reap.reap());

        assertEquals(CallState.WAITING, floor.call(call).state());
    }

    @Test
    @FailureCase("R18")
    void a_call_that_the_platform_does_not_know_twice_in_a_row_is_over() {
        var team = floor.team(10_000);
        var call = floor.incoming(team);
        platform.says(call, LegStatus.UNKNOWN);
        silent(call, 1);

        update("update call set heard_at = ? where id = ?", Duration.ofMinutes(5), call.value());
        Floor.done(reap.reap());

        floor.awaitCall(call, CallState.ABANDONED);
        assertEquals(2, platform.lookUps(call));
    }

    /** Until it was asked for; the service looks for silent calls on its own as well, and whoever was first asked. */
    private void silent(CallId call, int doubts) {
        long asked = platform.lookUps(call);
        update("update call set heard_at = ? where id = ?", Duration.ofMinutes(5), call.value());
        Floor.done(reap.reap());
        Floor.await(() -> platform.lookUps(call), times -> times > asked);
        Floor.await(() -> count("select unknown_times from call where id = ?", call.value()), times -> times == doubts);
    }

    @Test
    void a_call_that_the_platform_knows_again_is_not_over_at_the_next_doubt() {
        var team = floor.team(10_000);
        var call = floor.incoming(team);
        platform.says(call, LegStatus.UNKNOWN);
        silent(call, 1);
        platform.says(call, LegStatus.LIVE);
        silent(call, 0);
        platform.says(call, LegStatus.UNKNOWN);
        silent(call, 1);

        assertEquals(CallState.WAITING, floor.call(call).state());
    }

    @Test
    @FailureCase("R27")
    void an_agent_whose_connection_is_lost_is_away_and_the_open_offer_moves_on() {
        var team = floor.team(60_000);
        var lost = floor.available(team, "an");
        var call = floor.incoming(team);
        var offer = platform.await(call, TelephonyCommand.Offer.class);
        update("update agent set present_until = ? where id = ?", Duration.ZERO, lost.value());
        update(
                "update deadline set run_at = ? where kind = 'agent-presence' and subject = ?",
                Duration.ofMinutes(1),
                lost.value());

        var away = floor.awaitAgent(lost, Kind.AWAY);

        assertEquals(NotReadyReason.CONNECTION_LOST, ((Away) away.status()).reason());
        assertEquals(CallState.WAITING, floor.call(call).state());
        assertEquals(
                offer.reservation(),
                platform.await(call, TelephonyCommand.Release.class).reservation());
    }

    @Test
    void a_lease_that_ran_out_while_nobody_looked_is_no_lost_connection() {
        var team = floor.team(60_000);
        var agent = floor.available(team, "an");
        update("update agent set present_until = ? where id = ?", Duration.ofMinutes(1), agent.value());
        update(
                "update deadline set run_at = ? where kind = 'agent-presence' and subject = ?",
                Duration.ofMinutes(1),
                agent.value());

        Floor.await(
                () -> count("select count(*) from agent where present_until > now() and id = ?", agent.value()),
                renewed -> renewed == 1);

        assertEquals(Kind.AVAILABLE, floor.agent(agent).status().kind());
    }

    @Test
    void an_agent_who_shows_signs_of_life_stays_available() {
        var team = floor.team(60_000);
        var agent = floor.available(team, "an");
        update("update agent set present_until = ? where id = ?", Duration.ofMinutes(1), agent.value());
        Floor.done(renew.renew(agent));
        update(
                "update deadline set run_at = ? where kind = 'agent-presence' and subject = ?",
                Duration.ofMinutes(1),
                agent.value());

        Floor.await(
                () -> count(
                        "select count(*) from deadline where run_at > now() and kind = 'agent-presence' and subject = ?",
                        agent.value()),
                set -> set == 1);

        assertEquals(Kind.AVAILABLE, floor.agent(agent).status().kind());
    }

    @Test
    @Norm("CAL-6")
    @FailureCase("R57")
    void a_hold_beyond_its_limit_is_flagged_and_goes_on() {
        var team = floor.team(queue -> queue.ringMs(10_000).holdLimitMs(200L));
        var agent = floor.available(team, "an");
        var call = floor.incoming(team);
        var offer = platform.await(call, TelephonyCommand.Offer.class);
        floor.answers(call, offer.reservation());
        Floor.done(hold.hold(call, agent, "look it up", true));

        Floor.await(
                () -> floor.call(call),
                it -> it instanceof OnHold held && held.hold().overdue());

        assertEquals(
                1,
                count(
                        "select count(*) from timeline where what = 'hold-overdue' and norm = 'CAL-6' and call_id = ?",
                        call.value()));
    }
}
