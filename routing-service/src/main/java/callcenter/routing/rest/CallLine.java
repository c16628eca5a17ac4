package callcenter.routing.rest;

import callcenter.routing.domain.call.Abandoned;
import callcenter.routing.domain.call.AgentLine;
import callcenter.routing.domain.call.Completed;
import callcenter.routing.domain.call.Deferred;
import callcenter.routing.domain.call.Dialling;
import callcenter.routing.domain.call.Greeted;
import callcenter.routing.domain.call.Informed;
import callcenter.routing.domain.call.Offered;
import callcenter.routing.domain.call.OnHold;
import callcenter.routing.domain.call.PassingOn;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.call.Talk;
import callcenter.routing.domain.call.Talking;
import callcenter.routing.domain.call.TurnedAway;
import callcenter.routing.domain.call.Unreached;
import callcenter.routing.domain.call.Waiting;
import callcenter.routing.domain.call.Withdrawn;
import callcenter.routing.domain.call.WrappingUp;
import callcenter.routing.domain.queue.Place;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who is on the line and since when: what differs from state to state. */
record CallLine(
        @Nullable String agentId,
        @Nullable String reservationId,
        @Nullable Instant enqueuedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant onHoldSince,
        @Nullable Instant endedAt) {

    static CallLine of(ReceivedCall call) {
        return switch (call) {
            case Greeted ignored -> new CallLine(null, null, null, null, null, null);
            case Waiting it -> waiting(it.place());
            case Offered it ->
                new CallLine(
                        it.offer().agent().value(),
                        it.offer().reservation().value(),
                        it.place().enqueuedAt(),
                        null,
                        null,
                        null);
            case Dialling it -> agent(it.line(), it.place(), null);
            case Talking it -> talk(it.talk(), it.place(), null, null);
            case OnHold it -> talk(it.talk(), it.place(), it.hold().startedAt(), null);
            case PassingOn it -> talk(it.talk(), it.place(), it.transfer().startedAt(), null);
            case WrappingUp it -> talk(it.talk(), it.place(), null, it.ending().at());
            case Completed it -> talk(it.talk(), it.place(), null, it.ending().at());
            case Abandoned it -> waiting(it.place()).endedAt(it.endedAt());
            case Deferred it -> waiting(it.place()).endedAt(it.endedAt());
            case Informed it -> new CallLine(null, null, null, null, null, it.endedAt());
            case TurnedAway it -> waiting(it.place()).endedAt(it.endedAt());
            case Unreached it -> agent(it.line(), it.place(), it.endedAt());
            case Withdrawn it -> waiting(it.place()).endedAt(it.endedAt());
        };
    }

    private static CallLine waiting(Place place) {
        return new CallLine(null, null, place.enqueuedAt(), null, null, null);
    }

    private static CallLine agent(AgentLine line, Place place, @Nullable Instant endedAt) {
        return new CallLine(
                line.agent().value(), line.reservation().value(), place.enqueuedAt(), line.answeredAt(), null, endedAt);
    }

    private static CallLine talk(Talk talk, Place place, @Nullable Instant onHoldSince, @Nullable Instant endedAt) {
        var line = talk.line();
        return new CallLine(
                line.agent().value(),
                line.reservation().value(),
                place.enqueuedAt(),
                talk.firstAnsweredAt(),
                onHoldSince,
                endedAt);
    }

    private CallLine endedAt(Instant at) {
        return new CallLine(agentId, reservationId, enqueuedAt, answeredAt, onHoldSince, at);
    }
}
