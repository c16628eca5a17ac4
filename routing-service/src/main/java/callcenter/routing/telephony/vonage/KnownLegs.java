package callcenter.routing.telephony.vonage;

import callcenter.routing.domain.reservation.ReservationId;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Vonage's ids of legs that a command needs and does not carry. Each replica knows the same. */
interface KnownLegs {

    /** The leg of an agent; empty when Vonage has not told its id. */
    Uni<Optional<String>> ofAgent(ReservationId agent);
}
