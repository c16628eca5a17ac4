package callcenter.routing.telephony.vonage;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.reservation.ReservationId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Vonage's ids of legs that a command needs and does not carry. Each replica knows the same. */
interface KnownLegs {

    /** The leg of an agent; empty when Vonage has not told its id. */
    Uni<Optional<String>> ofAgent(ReservationId agent);

    /** The legs of all leaders who take part in this call, or are being rung for it. */
    Uni<List<String>> ofLeaders(CallId call);

    /** The same for one leader. */
    Uni<List<String>> ofLeader(CallId call, String monitor);

    Uni<Void> keep(CallId call, String monitor, String leg);

    Uni<Void> forget(List<String> legs);
}
