package callcenter.routing.domain.strategy;

import callcenter.routing.domain.call.CallId;
import java.util.Comparator;

/** Whoever talked least today, holds included; of those who talked as long, whoever has been idle longest. */
public record LeastTalkTime() implements Strategy {

    @Override
    public Comparator<Contender> order(CallId call) {
        return Comparator.comparingLong(Contender::talkedTodayMs).thenComparing(Contender::idleSince);
    }
}
