package callcenter.routing.domain.strategy;

import callcenter.routing.domain.call.CallId;
import java.util.Comparator;

/** Whoever answered the fewest calls today; of those who answered as many, whoever has been idle longest. */
public record FewestCalls() implements Strategy {

    @Override
    public Comparator<Contender> order(CallId call) {
        return Comparator.comparingInt(Contender::answeredToday).thenComparing(Contender::idleSince);
    }
}
