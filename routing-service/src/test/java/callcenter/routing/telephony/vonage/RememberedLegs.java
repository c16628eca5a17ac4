package callcenter.routing.telephony.vonage;

import callcenter.routing.domain.reservation.ReservationId;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Legs of one call, without a database. */
final class RememberedLegs implements KnownLegs {
    private final Map<ReservationId, String> agents = new HashMap<>();

    RememberedLegs agent(ReservationId agent, String leg) {
        agents.put(agent, leg);
        return this;
    }

    @Override
    public Uni<Optional<String>> ofAgent(ReservationId agent) {
        return Uni.createFrom().item(Optional.ofNullable(agents.get(agent)));
    }
}
