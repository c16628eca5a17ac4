package callcenter.routing.domain.strategy;

import callcenter.routing.domain.call.CallId;
import java.util.Comparator;

/** In turns: whoever was offered a call longest ago, whether or not he took it. Whoever never was, comes first. */
public record RoundRobin() implements Strategy {

    @Override
    public Comparator<Contender> order(CallId call) {
        return Comparator.comparing(Contender::lastOfferedAt, Comparator.nullsFirst(Comparator.naturalOrder()));
    }
}
