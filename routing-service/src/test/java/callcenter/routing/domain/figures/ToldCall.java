package callcenter.routing.domain.figures;

import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallCallbackOwed;
import callcenter.events.call.CallConsulted;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallEvent;
import callcenter.events.call.CallOfferEnded;
import callcenter.events.call.CallOffered;
import callcenter.events.call.CallOverflowed;
import callcenter.events.call.CallPartWrappedUp;
import callcenter.events.call.CallQueued;
import callcenter.events.call.CallReceived;
import callcenter.events.call.CallReturned;
import callcenter.events.call.CallRingsExhausted;
import callcenter.events.call.CallTransferEnded;
import callcenter.events.call.CallTransferStarted;
import callcenter.events.call.CallTransferred;
import callcenter.events.call.CallWaitEstimated;
import callcenter.events.call.CallWrappedUp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of one call as they are published, by seconds since it came; in time is within 20 s. */
final class ToldCall {

    static final Instant T0 = Instant.parse("2026-03-02T01:00:00Z");

    private final List<CallEvent> events = new ArrayList<>();
    private final String direction;
    private final Instant receivedAt;
    private String queue;
    private String customer = "c_1";

    private ToldCall(String direction, String queue, Instant receivedAt) {
        this.direction = direction;
        this.queue = queue;
        this.receivedAt = receivedAt;
    }

    static ToldCall in(String queue) {
        return new ToldCall("INBOUND", queue, T0);
    }

    static ToldCall in(String queue, Instant receivedAt) {
        return new ToldCall("INBOUND", queue, receivedAt);
    }

    static ToldCall ours(String queue) {
        return ours(queue, T0);
    }

    static ToldCall ours(String queue, Instant receivedAt) {
        return new ToldCall("OUTBOUND", queue, receivedAt);
    }

    ToldCall of(String customerId) {
        customer = customerId;
        return this;
    }

    CallHistory history() {
        return CallHistory.of(events);
    }

    ToldCall received() {
        return with(
                new CallReceived(direction, "generic", "p", customer, null, "95598", queue, null, null, receivedAt));
    }

    ToldCall waits() {
        return received().with(new CallQueued(queue, 0, receivedAt, receivedAt));
    }

    ToldCall overflows(String to, int second) {
        with(new CallOverflowed(queue, to, "FULL", second * 1_000L, at(second)));
        queue = to;
        return with(new CallQueued(to, 0, receivedAt, receivedAt));
    }

    ToldCall toldToWait(long milliseconds, int second) {
        return with(new CallWaitEstimated(queue, 1, second * 1_000L, milliseconds, milliseconds, at(second)));
    }

    ToldCall rings(String reservation, String agent, int second) {
        return with(new CallOffered(reservation, agent, queue, 1, 10_000, at(second)));
    }

    ToldCall ringsNoMore(String reservation, String agent, String outcome, int second) {
        return with(new CallOfferEnded(reservation, agent, outcome, 1_000, at(second)));
    }

    ToldCall answeredBy(String reservation, String agent, int second) {
        return answeredBy(reservation, agent, second, second);
    }

    /** @param waited seconds */
    ToldCall answeredBy(String reservation, String agent, int second, int waited) {
        return with(new CallAnswered(
                direction,
                reservation,
                agent,
                customer,
                queue,
                waited * 1_000L,
                900,
                10_000,
                20_000,
                0,
                null,
                at(second)));
    }

    ToldCall returns(String reservation, String agent, int second) {
        return with(new CallReturned(reservation, agent, "REQUEUED", 0, at(second)))
                .with(new CallQueued(queue, 0, receivedAt, receivedAt));
    }

    ToldCall asksForTransfer(String from, String to, String reservation, String toQueue, int second) {
        return with(new CallTransferStarted("WARM", from, to, reservation, toQueue, null, 20_000, at(second)))
                .rings(reservation, to, second);
    }

    ToldCall consults(String from, String to, String reservation, int second) {
        return with(new CallConsulted(from, to, reservation, 900, at(second)));
    }

    ToldCall transferFails(String from, String to, String reservation, int second) {
        return with(new CallTransferEnded("CANCELLED", from, to, reservation, 900, at(second)));
    }

    ToldCall handedOn(String from, String to, String reservation, int second, long talkMs) {
        return with(new CallTransferred("WARM", from, to, reservation, queue, null, talkMs, 900, at(second)));
    }

    ToldCall partWritten(String agent, String reservation, long talkMs, long wrapUpMs) {
        return partWritten(agent, reservation, talkMs, wrapUpMs, false, wrapUpMs);
    }

    /** @param workedMs null where a supervisor let the agent go, and in old events */
    ToldCall partWritten(
            String agent, String reservation, long talkMs, long wrapUpMs, boolean agentFreed, @Nullable Long workedMs) {
        return with(new CallPartWrappedUp(
                agent,
                reservation,
                customer,
                queue,
                "QUERY",
                null,
                null,
                talkMs,
                wrapUpMs,
                60_000,
                agentFreed,
                at(0),
                workedMs));
    }

    ToldCall lastRingInVain(int second) {
        return with(new CallRingsExhausted(queue, second * 1_000L, at(second)));
    }

    ToldCall keyPressed(int second) {
        return with(new CallCallbackOwed(
                "QUEUE_PLACE", customer, null, null, null, queue, receivedAt, null, null, at(second), second * 1_000L));
    }

    ToldCall ends(String disposition, String agent, int second, long talkMs) {
        return with(new CallEnded(
                direction,
                disposition,
                "CUSTOMER",
                queue,
                agent,
                customer,
                second * 1_000L,
                talkMs,
                20_000,
                null,
                null,
                at(second)));
    }

    /** By who went on before only if a supervisor let him. */
    ToldCall writtenAsWrongNumber(String agent) {
        return written(agent, "OTHER", "WRONG_NUMBER", 15_000, 9_000, false, 9_000L);
    }

    ToldCall written(String agent, String type, long talkMs, long wrapUpMs, boolean agentFreed) {
        return written(agent, type, talkMs, wrapUpMs, agentFreed, null);
    }

    /** @param workedMs null where a supervisor let the agent go, and in old events */
    ToldCall written(
            String agent, String type, long talkMs, long wrapUpMs, boolean agentFreed, @Nullable Long workedMs) {
        return written(agent, type, "CUSTOMER", talkMs, wrapUpMs, agentFreed, workedMs);
    }

    private ToldCall written(
            String agent,
            String type,
            String party,
            long talkMs,
            long wrapUpMs,
            boolean agentFreed,
            @Nullable Long workedMs) {
        return with(new CallWrappedUp(
                direction,
                agent,
                customer,
                null,
                null,
                null,
                queue,
                type,
                null,
                null,
                null,
                null,
                party,
                true,
                null,
                talkMs,
                wrapUpMs,
                60_000,
                agentFreed,
                at(0),
                null,
                workedMs));
    }

    private ToldCall with(CallEvent event) {
        events.add(event);
        return this;
    }

    private Instant at(int second) {
        return receivedAt.plusSeconds(second);
    }
}
