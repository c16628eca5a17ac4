package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.reservation.ReservationStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A conversation.
 *
 * @param startedAt when agent and customer were on the line
 * @param promises  kinds of promise taken here because callback-service did not answer
 * @param resumed   the hold that the agent ended last, in case the platform cannot; null when there is none
 * @param before    the first answer of a call that was handed on to this agent; null when he is the first
 * @param returned  the transfer that came to nothing last; null when none did
 * @param hangUpBy  who asked us to hang up, before the platform tells that it happened; null when nobody did
 * @param wrongNumber that the customer wanted somebody else; null when it is not so
 */
public record Talk(
        AgentLine line,
        Instant startedAt,
        Set<String> promises,
        @Nullable Hold resumed,
        @Nullable EndedBy hangUpBy,
        @Nullable WrongNumber wrongNumber,
        @Nullable Instant before,
        @Nullable TransferReturn returned) {

    /** Of the first agent, who has tried no transfer. */
    public Talk(
            AgentLine line,
            Instant startedAt,
            Set<String> promises,
            @Nullable Hold resumed,
            @Nullable EndedBy hangUpBy,
            @Nullable WrongNumber wrongNumber) {
        this(line, startedAt, promises, resumed, hangUpBy, wrongNumber, null, null);
    }

    public Talk {
        promises = Set.copyOf(promises);
    }

    /** With the customer for whom it was meant. */
    public Talk(
            AgentLine line,
            Instant startedAt,
            Set<String> promises,
            @Nullable Hold resumed,
            @Nullable EndedBy hangUpBy) {
        this(line, startedAt, promises, resumed, hangUpBy, null);
    }

    AgentId agent() {
        return line.agent();
    }

    static Talk begun(AgentLine line, Instant at) {
        return new Talk(line, at, Set.of(), null, null, null, null, null);
    }

    Talk promised(String kind) {
        var kinds = new TreeSet<>(promises);
        kinds.add(kind);
        return new Talk(line, startedAt, kinds, resumed, hangUpBy, wrongNumber, before, returned);
    }

    Talk hangingUp(EndedBy by) {
        return new Talk(line, startedAt, promises, resumed, by, wrongNumber, before, returned);
    }

    /** Remembers the hold that is over; null when none was. */
    Talk after(@Nullable Hold hold) {
        return new Talk(line, startedAt, promises, hold, hangUpBy, wrongNumber, before, returned);
    }

    /** When an agent answered the customer first. */
    public Instant firstAnsweredAt() {
        return before == null ? line.answeredAt() : before;
    }

    /** Whether another agent had the customer before. */
    public boolean handedOn() {
        return before != null;
    }

    /** The transfer came to nothing. Its round is used up, and its music was a hold. */
    Talk returned(Transfer transfer, TransferOutcome outcome, Instant at) {
        return new Talk(
                line.afterRound(transfer.offer().round()),
                startedAt,
                promises,
                outcome.resumes() ? transfer.hold().over(at) : null,
                hangUpBy,
                wrongNumber,
                before,
                new TransferReturn(transfer.target(), outcome, at));
    }

    /** The other agent's conversation with the customer. */
    Talk handedTo(Offer offer, Instant answeredAt, Instant at) {
        var next = new AgentLine(
                offer.reservation(),
                offer.agent(),
                offer.rangMs(answeredAt),
                line.missedOffers(),
                answeredAt,
                offer.round(),
                line.unconnected());
        return new Talk(next, at, promises, null, null, wrongNumber, firstAnsweredAt(), null);
    }

    /** The customer of this conversation wanted somebody else. */
    Decision forSomebodyElse(Conversation call, AgentId by, WrongNumber wrong, Instant now) {
        call.requireAgent(by);
        return Decision.to(call.with(new Talk(line, startedAt, promises, resumed, hangUpBy, wrong, before, returned)))
                .note("wrong-number", "ANS-9", wrong.number() == null ? "no better one known" : wrong.number(), now);
    }

    /** As the published events call what became of it. */
    String disposition() {
        return wrongNumber == null ? "HANDLED" : "WRONG_NUMBER";
    }

    /** The place of the customer who is left without this agent, who was on the line with him unless they were never connected. */
    Place givenBack(Place place, ReturnCause cause, Instant at) {
        var until = cause == ReturnCause.NOT_CONNECTED ? startedAt : at;
        var talked = Duration.between(firstAnsweredAt(), until);
        return place.returned(talked.isNegative() ? Duration.ZERO : talked, at);
    }

    /** What it means for the agent that the call is taken from him. */
    Decision letGo(Call next) {
        return Decision.to(next)
                .reservation(line.reservation(), ReservationStatus.RESCINDED)
                .agent(line.agent(), AgentConsequence.RELEASED);
    }

    long talkedMs(Instant until) {
        return Math.max(0, Duration.between(startedAt, until).toMillis());
    }
}
