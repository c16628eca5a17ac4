package callcenter.callback.usecase;

import callcenter.callback.domain.promise.KeptBy;
import callcenter.callback.domain.rules.CallWindow;
import callcenter.callback.domain.rules.PromiseClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a centre may set for one kind of promise; what is not set is as {@link callcenter.callback.domain.rules.KindDefaults} says. */
interface KindConfig {

    /** From agreed to due, or from the agreed time to call. */
    Optional<Duration> length();

    Optional<PromiseClock> clock();

    Optional<Duration> firstCallAfter();

    Optional<CallWindow> window();

    Optional<Integer> priority();

    Optional<Duration> ownerFirst();

    Optional<List<String>> retry();

    Optional<KeptBy> keptBy();

    Optional<List<Integer>> riskPercents();

    Optional<List<String>> ladder();
}
