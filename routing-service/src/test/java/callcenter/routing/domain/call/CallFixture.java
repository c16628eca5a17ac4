package callcenter.routing.domain.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.bulletin.BulletinId;
import callcenter.routing.domain.bulletin.Told;
import callcenter.routing.domain.guidance.Words;
import callcenter.routing.domain.queue.Closed;
import callcenter.routing.domain.queue.Matter;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.QueueTerms;
import callcenter.routing.domain.reservation.ReservationId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Calls in every state: received at {@link #T0}, each step one second later. */
final class CallFixture {

    static final Instant T0 = Instant.parse("2026-03-02T01:00:00Z");
    static final AgentId AN = new AgentId("an");
    static final AgentId BO = new AgentId("bo");
    static final AgentId CHEN = new AgentId("chen");
    static final ReservationId SECOND = new ReservationId("r-2");
    static final ReservationId FIRST = new ReservationId("r-1");
    static final ReservationId OTHER = new ReservationId("r-0");
    static final QueueTerms TERMS = new QueueTerms(
            new QueueId("service"),
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(5),
            Duration.ofSeconds(120),
            Duration.ofSeconds(60));

    private CallFixture() {}

    static Instant at(long seconds) {
        return T0.plusSeconds(seconds);
    }

    static CallOrigin origin(Direction direction) {
        var outbound = direction == Direction.OUTBOUND;
        return new CallOrigin(
                new CallId("call"),
                direction,
                new Line("generic", outbound ? null : "p-1", outbound ? null : "95598"),
                new Customer("c_1", "+8613800138000"),
                TERMS,
                outbound ? "p-1" : null,
                null,
                T0);
    }

    static CallOrigin under(QueueTerms terms, CallOrigin origin) {
        return new CallOrigin(
                origin.id(),
                origin.direction(),
                origin.line(),
                origin.customer(),
                terms,
                origin.promiseId(),
                origin.repeatOf(),
                origin.receivedAt());
    }

    /** Heard after 5 s, over after 20 s. */
    static Decision listening() {
        var told = new Told(List.of(new BulletinId("b")), new Words("停水。", "Water is off."), T0, at(5), at(20));
        return Listening.arrive(origin(Direction.INBOUND), Place.of(0, T0, null), told);
    }

    /** Off hours until {@code at(3600)}, asked for one of two matters. */
    static Decision noting() {
        return Deferred.offHours(
                origin(Direction.INBOUND),
                Place.of(0, T0, null),
                new Closed(false, Optional.of(at(3600))),
                ZoneId.of("Asia/Shanghai"),
                List.of(new Matter("1", new Words("账单", "bills")), new Matter("2", new Words("故障", "faults"))));
    }

    static Waiting waiting(Direction direction) {
        return new Waiting(origin(direction), Place.of(0, T0, null), 0, 0, 0);
    }

    static Offered offered(Direction direction) {
        var offer = Offer.made(FIRST, AN, 1, at(1));
        return (Offered) waiting(direction).offer(offer, "phone").next();
    }

    static Dialling dialling() {
        return (Dialling)
                offered(Direction.OUTBOUND).agentAnswered(FIRST, at(3)).next();
    }

    static Talking talking() {
        return (Talking) offered(Direction.INBOUND).agentAnswered(FIRST, at(3)).next();
    }

    static Talking talkingToACalled() {
        return (Talking) dialling().customerAnswered(at(9)).next();
    }

    static OnHold onHold() {
        return (OnHold)
                talking().hold(AN, new Hold("look it up", true, at(10), false)).next();
    }

    /** To CHEN, begun at 20 s. */
    static Transfer transfer(TransferKind kind) {
        return new Transfer(kind, Offer.made(SECOND, CHEN, 2, at(20)), null, "knows the meter", at(20));
    }

    static Transferring transferring(TransferKind kind) {
        return (Transferring) talking().transfer(AN, transfer(kind), "phone").next();
    }

    static Consulting consulting() {
        return (Consulting)
                transferring(TransferKind.WARM).agentAnswered(SECOND, at(25)).next();
    }

    /** Both ways of it. */
    static Stream<PassingOn> passingOn() {
        return Stream.of(transferring(TransferKind.BLIND), consulting());
    }

    /** The one event of that kind. */
    static <E> E only(Decision decision, Class<E> kind) {
        var all = decision.events().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
        assertEquals(1, all.size(), decision.events().toString());
        return all.getFirst();
    }

    static WrappingUp wrappingUp() {
        return (WrappingUp) talking().ended(EndedBy.CUSTOMER, at(60)).next();
    }

    static CallOrigin marked(NuisanceLevel level, boolean spared) {
        return origin(Direction.INBOUND).marked(new NuisanceMark("n-1", level, spared));
    }

    static Call turnedAway() {
        return Call.turnAway(marked(NuisanceLevel.TURN_AWAY, false), Place.of(0, T0, null))
                .orElseThrow()
                .next();
    }

    static WrapUpRecord written() {
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

    static Intervention intervention() {
        return new Intervention("sup", "stuck", at(90));
    }

    /** One of each, inbound unless only outbound calls get there. */
    static List<Call> everyState() {
        var dialling = dialling();
        return List.of(
                listening().next(),
                noting().next(),
                listening().next().ended(EndedBy.CUSTOMER, at(5)).next(),
                waiting(Direction.INBOUND),
                offered(Direction.INBOUND),
                dialling,
                talking(),
                talkingToACalled(),
                onHold(),
                talkingToACalled().hold(AN, new Hold("x", true, at(10), false)).next(),
                transferring(TransferKind.BLIND),
                consulting(),
                wrappingUp(),
                wrappingUp().wrapUp(AN, written(), at(80)).next(),
                waiting(Direction.INBOUND).ended(EndedBy.CUSTOMER, at(2)).next(),
                Deferred.givenUp(waiting(Direction.INBOUND), DeferReason.QUEUE_FULL, at(2))
                        .next(),
                turnedAway(),
                dialling.customerNotReached(NotReached.BUSY, at(9)).next(),
                waiting(Direction.OUTBOUND).withdraw(at(2)).next(),
                new Tombstone(new CallId("call"), new Line("generic", "p-1", null), EndedBy.CUSTOMER, T0));
    }
}
