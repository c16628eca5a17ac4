package callcenter.routing.rest;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.bulletin.Told;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallEffect;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallOrigin;
import callcenter.routing.domain.call.CallType;
import callcenter.routing.domain.call.Customer;
import callcenter.routing.domain.call.Decision;
import callcenter.routing.domain.call.DeferReason;
import callcenter.routing.domain.call.Deferred;
import callcenter.routing.domain.call.Direction;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.Intervention;
import callcenter.routing.domain.call.LegFailure;
import callcenter.routing.domain.call.Line;
import callcenter.routing.domain.call.Listening;
import callcenter.routing.domain.call.NuisanceLevel;
import callcenter.routing.domain.call.NuisanceMark;
import callcenter.routing.domain.call.Offer;
import callcenter.routing.domain.call.Party;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.call.Waiting;
import callcenter.routing.domain.call.WrapUpRecord;
import callcenter.routing.domain.call.WrongNumber;
import callcenter.routing.domain.guidance.Words;
import callcenter.routing.domain.queue.Closed;
import callcenter.routing.domain.queue.OfferPauses;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.QueueTerms;
import callcenter.routing.domain.queue.RingTogether;
import callcenter.routing.domain.queue.ToldEstimate;
import callcenter.routing.domain.queue.WrapUpMode;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Calls of another day, lived as calls live and stored as they are stored. A caller leaves shortly within 5 s. */
@Singleton
public class PastCalls {

    @Inject
    Transactions transactions;

    @Inject
    CallStore calls;

    /** Waits, talks and is written down for so many seconds; in time is within so many. */
    void handled(String queue, Instant enteredAt, int inTimeS, int waitS, int talkS, int wrapUpS) {
        var answeredAt = enteredAt.plusSeconds(waitS);
        var endedAt = answeredAt.plusSeconds(talkS);
        store(talked(arrived(queue, enteredAt, inTimeS), answeredAt, endedAt)
                .then(call -> call.wrapUp(agent(call), written(), endedAt.plusSeconds(wrapUpS))));
    }

    /** Asks for the bill, is answered at once and talks for a minute; nobody knows who a customer is that is null. */
    void asked(String queue, String customer, Instant enteredAt) {
        var endedAt = enteredAt.plusSeconds(60);
        store(talked(arrived(queue, customer, enteredAt, 20), enteredAt, endedAt)
                .then(call -> call.wrapUp(agent(call), written(), endedAt)));
    }

    /** Is written down much later, by an agent whom a supervisor had let go. */
    void writtenLate(String queue, Instant enteredAt) {
        var freed = new Intervention("sup", "unwell", enteredAt.plusSeconds(70));
        store(talked(arrived(queue, enteredAt, 20), enteredAt, enteredAt.plusSeconds(60))
                .then(call -> call.freeAgent(agent(call), freed))
                .then(call -> call.wrapUp(agent(call), written(), enteredAt.plusSeconds(7_200))));
    }

    /** Is answered at once, and the agent goes on after so many seconds, as his queue allows; he writes much later. */
    void wentOn(String queue, Instant enteredAt, int talkS, int wentOnS) {
        var endedAt = enteredAt.plusSeconds(talkS);
        var arrived = new Life(Call.arrive(
                origin(null, enteredAt, terms(queue, 20, WrapUpMode.OPTIONAL)), Place.of(0, enteredAt, null)));
        store(talked(arrived, enteredAt, endedAt)
                .then(call -> call.agentAsksToGoOn(agent(call), endedAt.plusSeconds(wentOnS)))
                .then(call -> call.wrapUp(agent(call), written(), endedAt.plusSeconds(7_200))));
    }

    private static Life talked(Life life, Instant answeredAt, Instant endedAt) {
        return answered(life, answeredAt).then(call -> call.ended(EndedBy.CUSTOMER, endedAt));
    }

    private static Life answered(Life life, Instant at) {
        var offer = offer(1, life.enteredAt());
        return life.then(call -> call.offer(offer, "phone")).then(call -> call.agentAnswered(offer.reservation(), at));
    }

    private static AgentId agent(Call call) {
        return Objects.requireNonNull(call.agent());
    }

    /** Leaves after so many seconds, when so many phones had rung out. */
    void left(String queue, Instant enteredAt, int waitS, int misses) {
        var life = arrived(queue, enteredAt, 20);
        for (int round = 1; round <= misses; round++) {
            var offer = offer(round, enteredAt);
            life.then(call -> call.offer(offer, "phone"))
                    .then(call -> call.agentLegFailed(offer.reservation(), LegFailure.NO_ANSWER, enteredAt));
        }
        store(life.then(call -> call.ended(EndedBy.CUSTOMER, enteredAt.plusSeconds(waitS))));
    }

    /** Comes when nobody serves. */
    void offHours(String queue, Instant enteredAt) {
        store(new Life(Deferred.offHours(
                origin(queue, null, enteredAt, 20),
                Place.of(0, enteredAt, null),
                new Closed(false, Optional.empty()),
                ZoneId.of("Asia/Shanghai"),
                List.of())));
    }

    /** Hears a bulletin and hangs up. */
    void informed(String queue, Instant enteredAt) {
        var told = new Told(List.of(), new Words("", ""), enteredAt, enteredAt, enteredAt.plusSeconds(20));
        store(new Life(Listening.arrive(origin(queue, null, enteredAt, 20), Place.of(0, enteredAt, null), told))
                .then(call -> call.ended(EndedBy.CUSTOMER, enteredAt.plusSeconds(10))));
    }

    /** Comes from a nuisance number that is not let in. */
    void turnedAway(String queue, Instant enteredAt) {
        var mark = new NuisanceMark("n-1", NuisanceLevel.TURN_AWAY, false);
        store(new Life(Call.turnAway(origin(queue, null, enteredAt, 20).marked(mark), Place.of(0, enteredAt, null))
                .orElseThrow()));
    }

    /** Waits for so long, and chooses to be called back. */
    void choseCallback(String queue, Instant enteredAt, int waitS) {
        store(arrived(queue, enteredAt, 20)
                .then(call ->
                        Deferred.givenUp((Waiting) call, DeferReason.CALLBACK_CHOSEN, enteredAt.plusSeconds(waitS))));
    }

    /** Waits for so long, and wanted somebody else. */
    void wrongNumber(String queue, Instant enteredAt, int waitS) {
        var answeredAt = enteredAt.plusSeconds(waitS);
        store(answered(arrived(queue, enteredAt, 20), answeredAt)
                .then(call -> call.wrongNumber(agent(call), new WrongNumber("power", "95598"), answeredAt))
                .then(call -> call.ended(EndedBy.CUSTOMER, answeredAt.plusSeconds(5))));
    }

    /** Is told an estimate at once, and answered after so many seconds. */
    void estimated(String queue, Instant enteredAt, long p50Ms, long p80Ms, int tookS) {
        var told = new ToldEstimate(1, p50Ms, p80Ms, enteredAt);
        store(answered(
                arrived(queue, enteredAt, 20).then(call -> ((Waiting) call).tell(1, told, enteredAt)),
                enteredAt.plusSeconds(tookS)));
    }

    /** Waits until today. */
    void waiting(String queue, Instant enteredAt) {
        store(arrived(queue, enteredAt, 20));
    }

    private static Life arrived(String queue, Instant enteredAt, int inTimeS) {
        return arrived(queue, null, enteredAt, inTimeS);
    }

    private static Life arrived(String queue, String customer, Instant enteredAt, int inTimeS) {
        return new Life(Call.arrive(origin(queue, customer, enteredAt, inTimeS), Place.of(0, enteredAt, null)));
    }

    private static CallOrigin origin(String queue, String customer, Instant enteredAt, int inTimeS) {
        return origin(customer, enteredAt, terms(queue, inTimeS, WrapUpMode.FORCED));
    }

    private static QueueTerms terms(String queue, int inTimeS, WrapUpMode mode) {
        return new QueueTerms(
                new QueueId(queue),
                Duration.ofSeconds(10),
                Duration.ofSeconds(inTimeS),
                Duration.ofSeconds(5),
                Duration.ofSeconds(120),
                Duration.ofSeconds(60),
                mode,
                OfferPauses.NONE,
                null,
                QueueTerms.USUAL_TRANSFER_LIMIT,
                RingTogether.ONE,
                null);
    }

    private static CallOrigin origin(String customer, Instant enteredAt, QueueTerms terms) {
        var id = new CallId(UUID.randomUUID().toString());
        return new CallOrigin(
                id,
                Direction.INBOUND,
                new Line("scripted", id.value(), null),
                new Customer(customer, null),
                terms,
                null,
                null,
                enteredAt);
    }

    private static Offer offer(int round, Instant at) {
        var reservation = new ReservationId(UUID.randomUUID().toString());
        return Offer.made(reservation, new AgentId("an-" + reservation.value()), round, at);
    }

    /** What was decided about one call, step by step. */
    private static final class Life {

        private final List<Decision> decisions = new ArrayList<>();

        Life(Decision first) {
            decisions.add(first);
        }

        Life then(Function<Call, Decision> step) {
            decisions.add(step.apply(decisions.getLast().next()));
            return this;
        }

        Call call() {
            return decisions.getLast().next();
        }

        Instant enteredAt() {
            return ((ReceivedCall) call()).origin().receivedAt();
        }
    }

    /** With its events. */
    private void store(Life life) {
        transactions
                .run(tx -> calls.lockOrCreate(tx.session(), life.call().id(), Instant.now())
                        .invoke(row -> {
                            row.become(life.call());
                            life.decisions.forEach(decision -> publish(tx, row, decision));
                        })
                        .call(row -> calls.save(tx.session(), row))
                        .replaceWithVoid())
                .await()
                .atMost(Duration.ofSeconds(30));
    }

    private static void publish(Transaction tx, CallRow row, Decision decision) {
        decision.effects().stream()
                .filter(CallEffect.Published.class::isInstance)
                .map(CallEffect.Published.class::cast)
                .forEach(it -> tx.publish(row.id().value(), row.nextSequence(), it.at(), it.event()));
    }

    private static WrapUpRecord written() {
        return new WrapUpRecord(
                CallType.QUERY,
                "bill",
                "asked for the bill",
                new WrapUpRecord.Contact(null, null),
                null,
                Party.CUSTOMER,
                true,
                null);
    }
}
