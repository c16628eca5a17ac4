package callcenter.callback.usecase;

import java.time.Duration;
import java.util.Optional;

/** What a centre may set for one kind of promise; what is not set is as {@link KindDefaults} says. */
interface KindConfig {

    /** From agreed to due, or from the agreed time to call. */
    Optional<Duration> length();

    Optional<PromiseClock> clock();

    Optional<Duration> firstCallAfter();

    Optional<CallWindow> window();

    Optional<Integer> priority();
}
