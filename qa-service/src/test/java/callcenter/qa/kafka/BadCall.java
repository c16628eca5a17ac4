package callcenter.qa.kafka;

import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallEvent;
import callcenter.events.call.CallHoldEnded;
import callcenter.events.call.CallHoldOverdue;
import callcenter.events.call.CallHoldStarted;
import callcenter.events.call.CallOfferEnded;
import callcenter.events.call.CallOffered;
import callcenter.events.call.CallReceived;
import callcenter.events.call.CallWrapUpOverdue;
import callcenter.events.call.CallWrappedUp;
import java.time.Instant;
import java.util.List;

/** A call in which nearly everything went wrong, as routing tells it. */
final class BadCall {

    static final Instant RECEIVED = Instant.parse("2026-03-02T01:00:00Z");
    static final int ANSWERED = 5;
    static final int HOLD_ENDED = 8;
    static final int ENDED = 9;
    static final int WRAPPED_UP = 11;

    /** What it costs: item, norm and points. */
    static final List<String> LOST = List.of(
            "ring ANS-1 10",
            "hold-reason CAL-3 10",
            "hold-consent CAL-3 10",
            "hold-limit CAL-6 10",
            "hang-up CAL-10 20",
            "closing CAL-11 15",
            "wrap-up-time CAL-12 10");

    static final int SCORE = 15;

    private static final List<CallEvent> EVENTS = List.of(
            new CallReceived("INBOUND", "generic", "g-1", "c_1", null, null, "service", null, null, RECEIVED),
            new CallOffered("rv-1", "agent-2", "service", 1, 10_000, at(1)),
            new CallOfferEnded("rv-1", "agent-2", "TIMED_OUT", 10_000, at(11)),
            new CallOffered("rv-2", "agent-2", "service", 2, 10_000, at(12)),
            new CallAnswered(
                    "INBOUND", "rv-2", "agent-2", "c_1", "service", 14_000, 2_000, 10_000, 20_000, 1, null, at(14)),
            new CallHoldStarted("agent-2", null, false, 120_000, at(20)),
            new CallHoldOverdue("agent-2", 120_000, at(140)),
            new CallHoldEnded("agent-2", 130_000, 120_000, at(150)),
            new CallEnded(
                    "INBOUND", "HANDLED", "AGENT", "service", "agent-2", "c_1", 14_000, 186_000, 20_000, null, null,
                    at(200)),
            new CallWrapUpOverdue("agent-2", 60_000, at(260)),
            new CallWrappedUp(
                    "INBOUND",
                    "agent-2",
                    "c_1",
                    null,
                    null,
                    null,
                    "service",
                    "REPAIR",
                    "no water",
                    "asked for a visit",
                    null,
                    null,
                    "CUSTOMER",
                    false,
                    null,
                    186_000,
                    75_000,
                    60_000,
                    false,
                    at(275),
                    null,
                    null));

    private BadCall() {}

    static int length() {
        return EVENTS.size();
    }

    /** @param sequence place in the call's life, from 1 */
    static CallEvent event(int sequence) {
        return EVENTS.get(sequence - 1);
    }

    private static Instant at(long seconds) {
        return RECEIVED.plusSeconds(seconds);
    }
}
