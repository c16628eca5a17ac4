package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.StatusWish;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.Offered;
import callcenter.routing.domain.call.Waiting;
import callcenter.routing.domain.matching.WaitWindow;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.store.MatchStore;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MatchingTest extends RoutingTest {

    @Inject
    MatchRound round;

    @Inject
    MatchStore matching;

    @Inject
    ReadQueues queues;

    @Inject
    Transactions transactions;

    @Inject
    WrapUpCall wrapUp;

    @Test
    @FailureCase("R06")
    @FailureCase("R25")
    @FailureCase("R26")
    void rounds_of_several_replicas_at_once_give_every_call_one_agent_and_every_agent_one_call() {
        var team = floor.team(60_000);
        var agents =
                IntStream.range(0, 12).mapToObj(i -> floor.agent(team, "a" + i)).toList();
        var calls = IntStream.range(0, 12).mapToObj(i -> floor.incoming(team)).toList();
        var work = new ArrayList<Uni<Void>>();
        for (AgentId agent : agents) {
            work.add(floor.setStatus.set(agent, StatusWish.available()).replaceWithVoid());
            work.add(round.run(team.queue()).replaceWithVoid().onFailure().recoverWithNull());
            work.add(round.run(team.queue()).replaceWithVoid().onFailure().recoverWithNull());
        }

        Floor.done(Uni.join().all(work).andCollectFailures());

        var offered = offered(calls);
        assertEquals(
                12, new HashSet<>(offered.stream().map(it -> it.offer().agent()).toList()).size());
        assertTrue(offered.stream().allMatch(it -> it.offer().round() == 1));
    }

    @Test
    @FailureCase("R27")
    void who_waited_longer_is_offered_first() {
        var team = floor.team(60_000);
        var older = floor.incoming(team);
        var newer = floor.incoming(team);

        floor.available(team, "an");

        floor.awaitCall(older, CallState.OFFERED);
        assertEquals(CallState.WAITING, floor.call(newer).state());
    }

    @Test
    @FailureCase("R17")
    void who_left_a_queue_gets_none_of_its_calls() {
        var team = floor.team(60_000);
        var left = floor.available(team, "an");
        serves(left, floor.team(60_000));
        var call = floor.incoming(team);

        var stayed = floor.available(team, "bo");

        var offered = (Offered) floor.awaitCall(call, CallState.OFFERED);
        assertEquals(stayed, offered.offer().agent(), "though the other has been idle for longer");
    }

    @Test
    @Norm("ANS-4")
    void who_served_a_caller_on_another_line_today_does_not_get_him_on_this_one() {
        var billing = floor.team(60_000);
        var repairs = floor.team(60_000);
        var known = floor.available(billing, "an");
        var number = number(billing);
        Floor.done(wrapUp.wrapUp(talked(billing, number), known, Floor.written()));
        var call = floor.incoming(repairs, number);

        var serving = floor.available(repairs, "bo");

        var offered = (Offered) floor.awaitCall(call, CallState.OFFERED);
        assertEquals(serving, offered.offer().agent(), "though who knows the caller is idle");
    }

    @Test
    @Norm("ANS-4")
    void who_was_taken_out_of_the_queue_does_not_get_his_caller_of_this_morning() {
        var team = floor.team(60_000);
        var known = floor.available(team, "an");
        var first = talked(team, number(team));
        var again = floor.incoming(team, number(team));
        assertEquals(known, ((Waiting) floor.call(again)).place().preference().agent());
        serves(known, floor.team(60_000));
        Floor.done(wrapUp.wrapUp(first, known, Floor.written()));

        Floor.done(round.run(team.queue()));

        assertEquals(CallState.WAITING, floor.call(again).state());
    }

    private CallId talked(Floor.Team team, String number) {
        var call = floor.incoming(team, number);
        var offered = (Offered) floor.awaitCall(call, CallState.OFFERED);
        floor.answers(call, offered.offer().reservation());
        floor.ended(call, EndedBy.CUSTOMER);
        return call;
    }

    private static String number(Floor.Team team) {
        return "+86139" + Math.floorMod(team.queue().hashCode(), 90_000_000);
    }

    private void serves(AgentId agent, Floor.Team only) {
        Floor.done(floor.configureAgent.configure(
                Edit.by("sup-1"),
                new AgentSpec(
                        agent.value(),
                        "an",
                        "80",
                        "team",
                        Map.of(),
                        Map.of(ScriptedPlatform.NAME, agent.value()),
                        List.of(only.queue()),
                        null)));
    }

    @Test
    @FailureCase("R16")
    void calls_and_agents_that_arrive_at_the_same_moment_find_each_other() {
        var team = floor.team(60_000);
        var agents =
                IntStream.range(0, 5).mapToObj(i -> floor.agent(team, "a" + i)).toList();
        var work = new ArrayList<Uni<Void>>();
        var calls = new ArrayList<CallId>();
        for (AgentId agent : agents) {
            var id = CallId.of(ScriptedPlatform.NAME, "same-moment-" + agent);
            calls.add(id);
            work.add(floor.setStatus.set(agent, StatusWish.available()).replaceWithVoid());
            work.add(floor.receive
                    .receive(
                            ScriptedPlatform.NAME,
                            "key-" + id,
                            Optional.of(new CallSignal.Incoming(
                                    id, ScriptedPlatform.NAME, "x", null, team.dialled(), floor.now())),
                            id,
                            (call, commands) -> new WebhookAnswer(200, "text/plain", ""))
                    .replaceWithVoid());
        }

        Floor.done(Uni.join().all(work).andFailFast());

        assertEquals(5, offered(calls).size());
    }

    @Test
    @FailureCase("R16")
    void a_call_that_nobody_here_can_be_rung_for_holds_nobody_else_up() {
        var team = floor.team(60_000);
        floor.tell(new CallSignal.Incoming(
                new CallId("elsewhere-" + team.queue()), "elsewhere", "x", null, team.dialled(), floor.now()));
        var call = floor.incoming(team);

        floor.available(team, "an");

        floor.awaitCall(call, CallState.OFFERED);
    }

    @Test
    void a_call_opens_to_less_skilled_agents_when_it_has_waited_for_the_next_ring() {
        var team = floor.team(queue -> queue.rings(
                new RingSpec(0L, Map.of("billing", 8), null), new RingSpec(1_500L, Map.of("billing", 3), null)));
        var agent = floor.agent(team, "an", Map.of("billing", 4));
        floor.ready(agent);
        var call = floor.incoming(team);

        var offered = (Offered) floor.awaitCall(call, CallState.OFFERED);

        assertEquals(agent, offered.offer().agent());
        assertTrue(offered.place().waitedMs(offered.offer().offeredAt()) >= 1_500);
    }

    @Test
    void the_next_ring_is_known_until_the_list_is_exhausted() {
        var team = floor.team(queue -> queue.rings(
                new RingSpec(0L, Map.of("billing", 8), null), new RingSpec(3_600_000L, Map.of("billing", 3), null)));
        var first = (Waiting) floor.call(floor.incoming(team));
        floor.incoming(team);
        var opens = first.place().enqueuedAt().plusMillis(3_600_000);

        var next = nextRing(team, floor.now()).orElseThrow();
        assertTrue(Duration.between(opens, next).abs().toMillis() < 1, next::toString);
        assertEquals(Optional.empty(), nextRing(team, opens.plusSeconds(600)));
    }

    private Optional<Instant> nextRing(Floor.Team team, Instant now) {
        var queue = Floor.done(queues.one(new QueueId(team.queue()))).queue();
        return Floor.done(transactions.read(session -> matching.nextRing(session, WaitWindow.of(queue, now), now)));
    }

    private List<Offered> offered(List<CallId> calls) {
        return calls.stream()
                .map(call -> floor.awaitCall(call, CallState.OFFERED))
                .map((Call call) -> (Offered) call)
                .toList();
    }
}
