package callcenter.routing.usecase;

import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.Direction;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.call.Tombstone;
import callcenter.routing.domain.reservation.ReservationId;
import org.jspecify.annotations.Nullable;

/**
 * A call as it stands after a signal was applied, as far as a platform's answer depends on it.
 *
 * @param platform       the platform that carries the call
 * @param platformCallId the platform's id of the customer's leg; null until an outbound customer was dialled by request
 * @param number         the customer's number, E.164; null when withheld
 * @param reservation    the reservation of the agent who is on the line; null before an answer
 */
public record CallSnapshot(
        CallId id,
        CallState state,
        Direction direction,
        String platform,
        @Nullable String platformCallId,
        @Nullable String number,
        @Nullable String queueId,
        @Nullable ReservationId reservation) {

    static CallSnapshot of(Call call) {
        return switch (call) {
            case Tombstone tombstone ->
                new CallSnapshot(
                        tombstone.id(),
                        CallState.TOMBSTONE,
                        Direction.INBOUND,
                        tombstone.line().platform(),
                        tombstone.line().platformCallId(),
                        null,
                        null,
                        null);
            case ReceivedCall received ->
                new CallSnapshot(
                        received.id(),
                        received.state(),
                        received.origin().direction(),
                        received.origin().line().platform(),
                        received.origin().line().platformCallId(),
                        received.origin().customer().number(),
                        received.origin().terms().queue().value(),
                        received.onTheLine());
        };
    }

    /** What is said about a call that nobody has heard of. */
    static CallSnapshot unknown(CallId id, String platform) {
        return new CallSnapshot(id, CallState.TOMBSTONE, Direction.INBOUND, platform, null, null, null, null);
    }
}
