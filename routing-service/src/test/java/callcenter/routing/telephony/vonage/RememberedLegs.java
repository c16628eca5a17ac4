package callcenter.routing.telephony.vonage;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.reservation.ReservationId;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Legs of one call, without a database. */
final class RememberedLegs implements KnownLegs {
    private final Map<ReservationId, String> agents = new HashMap<>();
    private final Map<String, String> leaders = new LinkedHashMap<>();

    RememberedLegs agent(ReservationId agent, String leg) {
        agents.put(agent, leg);
        return this;
    }

    RememberedLegs leader(String monitor, String leg) {
        leaders.put(leg, monitor);
        return this;
    }

    @Override
    public Uni<Optional<String>> ofAgent(ReservationId agent) {
        return Uni.createFrom().item(Optional.ofNullable(agents.get(agent)));
    }

    @Override
    public Uni<List<String>> ofLeaders(CallId call) {
        return Uni.createFrom().item(List.copyOf(leaders.keySet()));
    }

    @Override
    public Uni<List<String>> ofLeader(CallId call, String monitor) {
        return Uni.createFrom()
                .item(leaders.keySet().stream()
                        .filter(leg -> monitor.equals(leaders.get(leg)))
                        .toList());
    }

    @Override
    public Uni<Void> keep(CallId call, String monitor, String leg) {
        return Uni.createFrom().voidItem().invoke(() -> leaders.put(leg, monitor));
    }

    @Override
    public Uni<Void> forget(List<String> legs) {
        return Uni.createFrom().voidItem().invoke(() -> leaders.keySet().removeAll(legs));
    }
}
