package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentStatus.Away;
import callcenter.routing.domain.agent.AgentStatus.Kind;
import callcenter.routing.domain.agent.NotReadyReason;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.LegFailure;
import callcenter.routing.domain.call.Offered;
import callcenter.routing.domain.call.Talking;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.call.Waiting;
import callcenter.routing.telephony.Delivery;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OfferTest extends RoutingTest {

    /** Strategies that look at the day put such an agent last. */
    private static final String BUSY_TODAY = """
            update agent set answered_day = cast(cast(? as timestamptz) at time zone 'Asia/Shanghai' as date),
                answered_today = 3, talked_today_ms = 60000 where id = ?""";

    @Inject
    RejectOffer reject;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'name': 'LONGEST_IDLE'",
                "'name': 'ROUND_ROBIN'",
                "'name': 'FEWEST_CALLS'",
                "'name': 'LEAST_TALK_TIME'",
                "'name': 'LINEAR', 'agents': ['TEAM-an', 'TEAM-bo']",
                "'name': 'WEIGHTED_RANDOM', 'weights': {'TEAM-an': 100}"
            })
    @Norm("ANS-1")
    @FailureCase("R56")
    void a_phone_that_rings_out_goes_to_the_next_agent_and_the_call_keeps_its_place(String strategy) {
        var team = floor.team(300);
        floor.agent(team, "an");
        var busier = floor.agent(team, "bo");
        update(BUSY_TODAY, Duration.ZERO, busier.value());
        rewrite(
                team,
                "\"ringMs\": 300, \"strategy\": {%s}"
                        .formatted(strategy.replace('\'', '"').replace("TEAM", team.queue())));
        floor.ready(new AgentId(team.queue() + "-an"));
        floor.ready(busier);
        var call = floor.incoming(team);
        var first = platform.await(call, TelephonyCommand.Offer.class);
        var place = ((Offered) floor.call(call)).place();

        floor.ringing(call, first.reservation());

        var second = platform.await(call, TelephonyCommand.Offer.class, 2);
        assertNotEquals(first.endpoint(), second.endpoint());
        assertEquals(
                first.reservation(),
                platform.await(call, TelephonyCommand.Release.class).reservation());
        var offered = (Offered) floor.call(call);
        assertEquals(place, offered.place());
        assertEquals(2, offered.offer().round());
        assertEquals(1, offered.missed());
    }

    @Test
    @Norm("ANS-2")
    void two_misses_in_a_row_send_the_agent_away() {
        var team = floor.team(200);
        var agent = floor.available(team, "an");
        var call = floor.incoming(team);
        for (int miss = 1; miss <= 2; miss++) {
            var offer = platform.await(call, TelephonyCommand.Offer.class, miss);
            floor.ringing(call, offer.reservation());
        }

        var away = floor.awaitAgent(agent, Kind.AWAY);

        assertEquals(NotReadyReason.NO_ANSWER, ((Away) away.status()).reason());
        assertInstanceOf(Waiting.class, floor.call(call));
        assertEquals(
                1,
                count(
                        "select count(*) from reservation later, reservation earlier where later.call_id = ?"
                                + " and earlier.call_id = later.call_id and earlier.round = 1 and later.round = 2"
                                + " and later.offered_at >= earlier.decided_at + interval '1900 milliseconds'",
                        call.value()),
                "who is alone is asked again after a short rest");
    }

    @Test
    @FailureCase("R11")
    @FailureCase("R01")
    void a_late_answer_is_released_and_counts_as_nothing() {
        var team = floor.team(200);
        floor.available(team, "an");
        floor.available(team, "bo");
        var call = floor.incoming(team);
        var late = platform.await(call, TelephonyCommand.Offer.class);
        floor.ringing(call, late.reservation());
        var good = platform.await(call, TelephonyCommand.Offer.class, 2);
        floor.answers(call, good.reservation());

        floor.answers(call, late.reservation());

        assertEquals(
                late.reservation(),
                platform.await(call, TelephonyCommand.Release.class, 2).reservation());
        var talking = (Talking) floor.call(call);
        assertEquals(new AgentId(good.endpoint()), talking.talk().line().agent());
        assertEquals(
                Kind.AVAILABLE,
                floor.agent(new AgentId(late.endpoint())).status().kind());
        assertEquals(
                1, count("select count(*) from reservation where status = 'ACCEPTED' and call_id = ?", call.value()));
    }

    @Test
    @FailureCase("R07")
    void an_agent_who_cannot_be_dialled_is_no_miss_and_stops_nobody() {
        var team = floor.team(10_000);
        var broken = floor.available(team, "an");
        floor.available(team, "bo");
        var call = floor.incoming(team);
        var first = platform.await(call, TelephonyCommand.Offer.class);
        floor.tell(new CallSignal.AgentLegFailed(call, first.reservation(), LegFailure.UNREACHABLE, floor.now()));

        var second = platform.await(call, TelephonyCommand.Offer.class, 2);

        assertEquals(broken.value(), first.endpoint());
        assertNotEquals(first.endpoint(), second.endpoint());
        var agent = floor.agent(broken);
        assertEquals(NotReadyReason.UNREACHABLE, ((Away) agent.status()).reason());
        assertEquals(0, agent.misses());
    }

    @Test
    @FailureCase("R03")
    void a_caller_who_leaves_stops_the_ringing_and_frees_the_agent() {
        var team = floor.team(10_000);
        var agent = floor.available(team, "an");
        var call = floor.incoming(team);
        var offer = platform.await(call, TelephonyCommand.Offer.class);

        floor.ended(call, EndedBy.CUSTOMER);

        assertEquals(
                offer.reservation(),
                platform.await(call, TelephonyCommand.Release.class).reservation());
        assertEquals(CallState.ABANDONED, floor.call(call).state());
        assertEquals(Kind.AVAILABLE, floor.agent(agent).status().kind());
        assertEquals(0, floor.agent(agent).misses());
    }

    @Test
    void a_declined_offer_moves_on_and_the_agent_is_away() {
        var team = floor.team(10_000);
        var agent = floor.available(team, "an");
        var call = floor.incoming(team);
        var offer = platform.await(call, TelephonyCommand.Offer.class);

        Floor.done(reject.reject(call, agent, offer.reservation()));

        assertEquals(CallState.WAITING, floor.call(call).state());
        assertEquals(NotReadyReason.DECLINED, ((Away) floor.agent(agent).status()).reason());
    }

    @Test
    void a_command_that_is_not_taken_is_sent_again_with_the_same_id() {
        var team = floor.team(10_000);
        var failures = new AtomicInteger();
        var ids = new ConcurrentSkipListSet<String>();
        var call = floor.incoming(team);
        platform.when(call, command -> {
            ids.add(command.id());
            return failures.incrementAndGet() < 3
                    ? Uni.createFrom().failure(new IllegalStateException("503"))
                    : Uni.createFrom().item(new Delivery.Done("leg-1"));
        });

        floor.available(team, "an");

        platform.await(call, TelephonyCommand.Offer.class, 3);
        assertEquals(1, ids.size());
        Floor.await(
                () -> count("select count(*) from reservation where leg_id = 'leg-1' and call_id = ?", call.value()),
                legs -> legs == 1);
        assertTrue(
                floor.call(call) instanceof Offered offered && offered.offer().sentAt() != null);
    }

    @Test
    void a_refused_offer_counts_as_a_failed_leg() {
        var team = floor.team(10_000);
        var call = floor.incoming(team);
        platform.when(
                call, command -> Uni.createFrom().item(new Delivery.Refused("no such phone", LegFailure.UNREACHABLE)));

        var agent = floor.available(team, "an");

        var away = floor.awaitAgent(agent, Kind.AWAY);
        assertEquals(NotReadyReason.UNREACHABLE, ((Away) away.status()).reason());
        assertEquals(CallState.WAITING, floor.call(call).state());
    }
}
