package callcenter.routing.rest;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallOrigin;
import callcenter.routing.domain.call.CallType;
import callcenter.routing.domain.call.Customer;
import callcenter.routing.domain.call.DeferReason;
import callcenter.routing.domain.call.Deferred;
import callcenter.routing.domain.call.Direction;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.Intervention;
import callcenter.routing.domain.call.Line;
import callcenter.routing.domain.call.Offer;
import callcenter.routing.domain.call.Party;
import callcenter.routing.domain.call.Waiting;
import callcenter.routing.domain.call.WrapUpRecord;
import callcenter.routing.domain.call.WrongNumber;
import callcenter.routing.domain.queue.Closed;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.QueueTerms;
import callcenter.routing.domain.queue.ToldEstimate;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.domain.reservation.ReservationStatus;
import callcenter.routing.store.CallStore;
import callcenter.routing.store.ReservationStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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

    @Inject
    ReservationStore reservations;

    /** Waits, talks and is written down for so many seconds; in time is within so many. */
    void handled(String queue, Instant enteredAt, int inTimeS, int waitS, int talkS, int wrapUpS) {
        var answeredAt = enteredAt.plusSeconds(waitS);
        var endedAt = answeredAt.plusSeconds(talkS);
        written(talked(queue, enteredAt, inTimeS, answeredAt, endedAt), endedAt.plusSeconds(wrapUpS));
    }

    /** Is written down much later, by an agent whom a supervisor had let go. */
    void writtenLate(String queue, Instant enteredAt) {
        var over = talked(queue, enteredAt, 20, enteredAt, enteredAt.plusSeconds(60));
        var freed = over.freeAgent(over.agent(), new Intervention("sup", "unwell", enteredAt.plusSeconds(70)));
        written(freed.next(), enteredAt.plusSeconds(7_200));
    }

    private Call talked(String queue, Instant enteredAt, int inTimeS, Instant answeredAt, Instant endedAt) {
        var waiting = waiting(queue, enteredAt, inTimeS);
        var offer = offer(1, enteredAt);
        var offered = waiting.offer(offer, "phone").next();
        var talking = offered.agentAnswered(offer.reservation(), answeredAt).next();
        var over = talking.ended(EndedBy.CUSTOMER, endedAt).next();
        store(List.of(waiting, offered, talking, over));
        offered(waiting.id(), offer, ReservationStatus.ACCEPTED);
        return over;
    }

    private void written(Call over, Instant at) {
        store(List.of(
                over,
                over.wrapUp(Objects.requireNonNull(over.agent()), written(), at).next()));
    }

    /** Leaves after so many seconds, when so many phones had rung out. */
    void left(String queue, Instant enteredAt, int waitS, int misses) {
        var waiting = waiting(queue, enteredAt, 20);
        store(List.of(
                waiting,
                waiting.ended(EndedBy.CUSTOMER, enteredAt.plusSeconds(waitS)).next()));
        for (int round = 1; round <= misses; round++) {
            offered(waiting.id(), offer(round, enteredAt), ReservationStatus.TIMED_OUT);
        }
    }

    /** Comes when nobody serves. */
    void offHours(String queue, Instant enteredAt) {
        var call = (Waiting) waiting(queue, enteredAt, 20);
        store(List.of(Deferred.offHours(
                        call.origin(), call.place(), new Closed(false, Optional.empty()), ZoneId.of("Asia/Shanghai"))
                .next()));
    }

    /** Waits for so long, and chooses to be called back. */
    void choseCallback(String queue, Instant enteredAt, int waitS) {
        var call = (Waiting) waiting(queue, enteredAt, 20);
        store(List.of(
                call,
                Deferred.givenUp(call, DeferReason.CALLBACK_CHOSEN, enteredAt.plusSeconds(waitS))
                        .next()));
    }

    /** Waits for so long, and wanted somebody else. */
    void wrongNumber(String queue, Instant enteredAt, int waitS) {
        var answeredAt = enteredAt.plusSeconds(waitS);
        var waiting = waiting(queue, enteredAt, 20);
        var offer = offer(1, enteredAt);
        var talking = waiting.offer(offer, "phone")
                .next()
                .agentAnswered(offer.reservation(), answeredAt)
                .next();
        var known = talking.wrongNumber(offer.agent(), new WrongNumber("power", "95598"), answeredAt)
                .next();
        store(List.of(
                waiting,
                known,
                known.ended(EndedBy.CUSTOMER, answeredAt.plusSeconds(5)).next()));
    }

    /** Is told an estimate at once, and answered after so many seconds. */
    void estimated(String queue, Instant enteredAt, long p50Ms, long p80Ms, int tookS) {
        var waiting = (Waiting) waiting(queue, enteredAt, 20);
        var told = waiting.tell(1, new ToldEstimate(1, p50Ms, p80Ms, enteredAt), enteredAt)
                .next();
        var offer = offer(1, enteredAt);
        var offered = told.offer(offer, "phone").next();
        var talking = offered.agentAnswered(offer.reservation(), enteredAt.plusSeconds(tookS))
                .next();
        store(List.of(waiting, told, offered, talking));
    }

    /** Waits until today. */
    void waiting(String queue, Instant enteredAt) {
        store(List.of(waiting(queue, enteredAt, 20)));
    }

    private static Call waiting(String queue, Instant enteredAt, int inTimeS) {
        var terms = new QueueTerms(
                new QueueId(queue),
                Duration.ofSeconds(10),
                Duration.ofSeconds(inTimeS),
                Duration.ofSeconds(5),
                Duration.ofSeconds(120),
                Duration.ofSeconds(60));
        var id = new CallId(UUID.randomUUID().toString());
        var origin = new CallOrigin(
                id,
                Direction.INBOUND,
                new Line("scripted", id.value(), null),
                new Customer(null, null),
                terms,
                null,
                null,
                enteredAt);
        return Call.arrive(origin, Place.of(0, enteredAt, null)).next();
    }

    private static Offer offer(int round, Instant at) {
        var reservation = new ReservationId(UUID.randomUUID().toString());
        return Offer.made(reservation, new AgentId("an-" + reservation.value()), round, at);
    }

    private void store(List<Call> states) {
        run(tx -> calls.lockOrCreate(tx.session(), states.getFirst().id(), Instant.now())
                .invoke(row -> states.forEach(row::become))
                .replaceWithVoid());
    }

    private void offered(CallId call, Offer offer, ReservationStatus status) {
        run(tx -> reservations.add(tx.session(), Map.of(call, List.of(offer))));
        run(tx -> reservations.decide(tx.session(), offer.reservation(), status, offer.offeredAt()));
    }

    private void run(Function<Transaction, Uni<Void>> work) {
        transactions.run(work).await().atMost(Duration.ofSeconds(30));
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
