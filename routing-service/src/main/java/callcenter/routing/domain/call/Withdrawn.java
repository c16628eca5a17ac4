package callcenter.routing.domain.call;

import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.reservation.ReservationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Outbound: no longer needed before anybody talked.
 *
 * @param onTheLine the reservation of the agent for whom the customer was being dialled; null when nobody had answered
 */
public record Withdrawn(
        CallOrigin origin,
        Place place,
        EndedBy by,
        Instant endedAt,
        @Nullable ReservationId onTheLine) implements ReceivedCall {

    static Decision from(CallOrigin origin, Place place, EndedBy by, Instant at) {
        return to(new Withdrawn(origin, place, by, at, null));
    }

    /** Once the agent was on the line. */
    static Decision from(Dialling dialling, Instant at) {
        return to(new Withdrawn(dialling.origin(), dialling.place(), EndedBy.PLATFORM, at, dialling.onTheLine()));
    }

    private static Decision to(Withdrawn call) {
        return Decision.to(call)
                .publish(
                        CallFacts.endedUntalked(call.origin, call.place, "WITHDRAWN", call.by, call.endedAt),
                        call.endedAt);
    }

    @Override
    public CallState state() {
        return CallState.WITHDRAWN;
    }
}
