package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.Topic;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentStatus.Kind;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.LegFailure;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.call.TelephonyCommand.HandOver;
import callcenter.routing.domain.call.TransferKind;
import callcenter.routing.domain.guidance.Guidance;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.reservation.ReservationStatus;
import callcenter.routing.domain.supervision.Act;
import callcenter.routing.store.DecisionStore;
import callcenter.routing.store.DecisionStore.Consequences;
import callcenter.routing.store.DecisionStore.Decided;
import callcenter.routing.store.DecisionStore.Way;
import callcenter.routing.store.Lease;
import callcenter.routing.telephony.Delivery;
import callcenter.routing.usecase.TransferCall.Wanted;
import callcenter.testing.EventProbe;
import callcenter.testing.Norm;
import callcenter.web.Problem;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A call with an, and bo who can take it over. */
@QuarkusTest
class TransferCallTest extends PassingOnTest {

    @Inject
    TellAct tell;

    @Inject
    ReadGuidance guidance;

    @Inject
    FreeAgent free;

    @Inject
    DecisionStore decisions;

    @Inject
    Transactions transactions;

    @Test
    @Norm("CAL-20")
    @Norm("CAL-25")
    void what_the_first_agent_left_undone_is_that_agents_and_what_is_the_customers_goes_on() {
        try (var events = EventProbe.on(Topic.CALLS)) {
            var team = floor.team(60_000);
            var an = floor.available(team, "an");
            var call = talking(team);
            Floor.done(tell.tell(call, an, new Act.DatumTaken(Act.Datum.PHONE)));
            Floor.done(tell.tell(call, an, new Act.AskedForAgentNumber()));
            Floor.done(tell.tell(call, an, new Act.HandRaised()));
            var bo = floor.available(team, "bo");

            answered(call, to(bo, TransferKind.BLIND), an);

            var dodged = events.await(
                    1,
                    it -> call.value().equals(it.key())
                            && "agent-number-dodged"
                                    .equals(it.data().path("what").asText()));
            assertEquals(an.value(), dodged.getFirst().text("agentId"));
            var told = Floor.done(guidance.of(floor.call(call))).guidance().stream()
                    .map(Guidance::what)
                    .toList();
            assertTrue(told.contains("read-back"), told::toString);
            assertFalse(told.contains("give-agent-number"));
            assertEquals(0, count("select count(*) from supervision where attention and call_id = ?", call.value()));
        }
    }

    @Test
    @Norm("CAL-8")
    void whoever_is_lost_to_another_while_a_transfer_waits_for_him_leaves_it_to_the_next() throws SQLException {
        var team = floor.team(60_000);
        var other = floor.team(60_000);
        var an = floor.available(team, "an");
        var call = talking(team);
        var first = floor.available(other, "first");
        var second = floor.available(other, "second");
        CompletableFuture<Call> asked;
        try (var busy = database.getConnection();
                var taken = busy.prepareStatement("update agent set status = 'OFFLINE' where id = ?")) {
            busy.setAutoCommit(false);
            taken.setString(1, first.value());
            taken.executeUpdate();
            asked = transfer.begin(
                            call, an, new Wanted(TransferKind.WARM, null, new QueueId(other.queue()), "knows it"))
                    .subscribeAsCompletionStage();
            Floor.await(
                    () -> count(
                            "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like ?",
                            "%from agent %"),
                    waiting -> waiting > 0);
            busy.commit();
        }

        assertEquals(List.of(an, second), asked.join().agents());
    }

    @Test
    @Norm("CAL-8")
    void a_blind_transfer_to_a_queue_goes_to_who_is_free_there() {
        var team = floor.team(60_000);
        var other = floor.team(60_000);
        var an = floor.available(team, "an");
        var call = talking(team);
        var expert = floor.available(other, "expert");

        answered(call, new Wanted(TransferKind.BLIND, null, new QueueId(other.queue()), "knows it"), an);

        assertEquals(CallState.TALKING, floor.call(call).state());
        assertEquals(expert, floor.call(call).agent());
        assertEquals(Kind.WRAP_UP, floor.agent(an).status().kind());
    }

    @Test
    @Norm("CAL-8")
    void an_unanswered_transfer_is_back_with_the_same_agent_at_once() {
        var team = floor.team(60_000);
        var an = floor.available(team, "an");
        var call = talking(team);
        var bo = floor.available(team, "bo");
        Floor.done(transfer.begin(call, an, to(bo, TransferKind.BLIND)));
        var offer = platform.await(call, TelephonyCommand.Offer.class, 2);

        floor.tell(new callcenter.routing.domain.call.CallSignal.AgentLegFailed(
                call, offer.reservation(), LegFailure.NO_ANSWER, floor.now()));

        assertEquals(an, floor.call(call).agent());
        assertEquals(CallState.TALKING, floor.call(call).state());
        platform.await(call, TelephonyCommand.Resume.class);
        assertEquals(1, floor.agent(bo).misses());
        assertEquals(
                1,
                count("select count(*) from timeline where what = 'transfer-returned' and call_id = ?", call.value()));
        Floor.done(transfer.begin(call, an, to(bo, TransferKind.WARM)));
        assertEquals(CallState.TRANSFERRING, floor.call(call).state());
    }

    @Test
    void a_colleague_whom_the_platform_cannot_ring_leaves_the_customer_where_he_is() {
        var team = floor.team(60_000);
        var an = floor.available(team, "an");
        var call = talking(team);
        var bo = floor.available(team, "bo");
        platform.when(
                call,
                command -> Uni.createFrom()
                        .item(
                                command.command() instanceof TelephonyCommand.Offer
                                        ? new Delivery.Refused("no such phone", LegFailure.UNREACHABLE)
                                        : new Delivery.Done(null)));

        Floor.done(transfer.begin(call, an, to(bo, TransferKind.WARM)));

        floor.awaitCall(call, CallState.TALKING);
        assertEquals(an, floor.call(call).agent());
        floor.awaitAgent(bo, Kind.AWAY);
    }

    @Test
    void a_hand_over_that_is_refused_lets_the_customer_wait_on_and_the_record_stays_owed() {
        var team = floor.team(60_000);
        var an = floor.available(team, "an");
        var call = talking(team);
        var bo = floor.available(team, "bo");
        platform.when(
                call,
                command -> Uni.createFrom()
                        .item(
                                command.command() instanceof HandOver
                                        ? new Delivery.Refused("no such leg", LegFailure.UNREACHABLE)
                                        : new Delivery.Done("leg-" + command.id())));
        answered(call, to(bo, TransferKind.BLIND), an);

        var again = platform.await(call, TelephonyCommand.Offer.class, 3);

        assertEquals(Kind.WRAP_UP, floor.agent(an).status().kind());
        floor.answers(call, again.reservation());
        assertEquals(bo, floor.call(call).agent());
    }

    @Test
    void nobody_is_passed_on_to_who_is_not_free_and_nothing_has_happened() {
        var team = floor.team(60_000);
        var an = floor.available(team, "an");
        var call = talking(team);
        var bo = floor.agent(team, "bo");

        for (var wanted : new Wanted[] {
            to(bo, TransferKind.WARM), new Wanted(TransferKind.WARM, null, new QueueId(team.queue()), "knows it")
        }) {
            var refused = assertThrows(Problem.class, () -> Floor.done(transfer.begin(call, an, wanted)));
            assertEquals("nobody-free", refused.slug());
            assertEquals("TALKING", refused.members().get("state"));
        }
        assertEquals(CallState.TALKING, floor.call(call).state());
    }

    /** A call has one accepted reservation: whichever of the two the database meets first, by its plan or by ours. */
    @Test
    @Norm("CAL-8")
    void the_customer_changes_hands_in_whatever_order_that_is_written() {
        var team = floor.team(60_000);
        var an = floor.available(team, "an");
        var call = talking(team);
        var bo = floor.available(team, "bo");
        var from = floor.call(call).onTheLine();
        Floor.done(transfer.begin(call, an, to(bo, TransferKind.BLIND)));
        var to = platform.await(call, TelephonyCommand.Offer.class, 2).reservation();
        update("update reservation set offered_at = ? where id = ?", Duration.ZERO, from.value());
        var changed = new Consequences(
                List.of(),
                List.of(),
                List.of(),
                List.of(new Decided(to, ReservationStatus.ACCEPTED), new Decided(from, ReservationStatus.HANDED_OVER)),
                List.of(),
                List.of(),
                new Way(false, new Lease("any", floor.now())));

        Floor.done(transactions.run(tx -> decisions.write(tx.session(), changed, floor.now())));

        assertEquals(1, count("select count(*) from reservation where status = 'ACCEPTED' and id = ?", to.value()));
    }
}
