package callcenter.routing.domain.strategy;

import callcenter.routing.domain.call.CallId;
import java.util.Comparator;

/** Whoever has been idle longest. */
public record LongestIdle() implements Strategy {

    @Override
    public Comparator<Contender> order(CallId call) {
        return Comparator.comparing(Contender::idleSince);
    }
}
