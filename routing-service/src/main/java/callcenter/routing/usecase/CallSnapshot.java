package callcenter.routing.usecase;

import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.Consulting;
import callcenter.routing.domain.call.Conversation;
import callcenter.routing.domain.call.Deferred;
import callcenter.routing.domain.call.Direction;
import callcenter.routing.domain.call.Greeted;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.call.Spoken;
import callcenter.routing.domain.call.Surveyed;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.call.Tombstone;
import callcenter.routing.domain.call.TurnedAway;
import callcenter.routing.domain.reservation.ReservationId;
import org.jspecify.annotations.Nullable;

/**
 * A call as it stands after a signal was applied, as far as a platform's answer depends on it.
 *
 * @param platform       the platform that carries the call
 * @param platformCallId the platform's id of the customer's leg; null until an outbound customer was dialled by request
 * @param number         the customer's number, E.164; null when withheld
 * @param reservation    the reservation of the agent who is on the line; null before an answer
 * @param farewell       what a caller hears who is not put through, before the line is ended; null for all others
 * @param consulted     the reservation of an agent whom the one on the line talks to, or may soon; null when there is none
 * @param handedOn      whether the customer came to this agent from another, by way of a hold
 * @param greeting      what a caller hears first who only just rang; null for all others
 */
public record CallSnapshot(
        CallId id,
        CallState state,
        Direction direction,
        String platform,
        @Nullable String platformCallId,
        @Nullable String number,
        @Nullable String queueId,
        @Nullable ReservationId reservation,
        @Nullable Spoken farewell,
        @Nullable ReservationId consulted,
        boolean handedOn,
        TelephonyCommand.@Nullable Announce greeting) {

    /** Of a call about which its caller is told nothing, and that is not and was not handed on. */
    public CallSnapshot(
            CallId id,
            CallState state,
            Direction direction,
            String platform,
            @Nullable String platformCallId,
            @Nullable String number,
            @Nullable String queueId,
            @Nullable ReservationId reservation) {
        this(id, state, direction, platform, platformCallId, number, queueId, reservation, null, null, false, null);
    }

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
                        state(received),
                        received.origin().direction(),
                        received.origin().line().platform(),
                        received.origin().line().platformCallId(),
                        received.origin().customer().number(),
                        received.origin().terms().queue().value(),
                        received.connected(),
                        farewell(received),
                        received instanceof Consulting it
                                ? it.transfer().offer().reservation()
                                : null,
                        received instanceof Conversation it && it.talk().handedOn(),
                        received instanceof Greeted it ? it.greeting() : null);
        };
    }

    /** To a platform, who rates the conversation is a caller who is asked for a key: no agent will come, and none is there. */
    private static CallState state(ReceivedCall call) {
        return call instanceof Surveyed it && it.rating() ? CallState.NOTING : call.state();
    }

    private static @Nullable Spoken farewell(ReceivedCall call) {
        return switch (call) {
            case Deferred deferred -> deferred.farewell();
            case TurnedAway away -> away.farewell();
            case Surveyed over -> over.survey() == null ? null : over.survey().farewell();
            default -> null;
        };
    }

    /** What is said about a call that nobody has heard of. */
    static CallSnapshot unknown(CallId id, String platform) {
        return new CallSnapshot(id, CallState.TOMBSTONE, Direction.INBOUND, platform, null, null, null, null);
    }
}
