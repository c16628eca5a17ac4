package callcenter.callback.domain.promise;

import callcenter.callback.domain.hours.CallingHours;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What follows the first, second, ... failed try; after the last step the tries are used up (CBK-6). */
public record RetryPlan(List<RetryStep> steps) {

    public RetryPlan {
        steps = List.copyOf(steps);
    }

    /** When to try again after so many tries; a call that was never placed repeats the step before it. */
    Optional<Instant> next(int tries, Instant failedAt, CallingHours hours) {
        var step = Math.max(tries, 1) - 1;
        return step < steps.size() ? steps.get(step).next(failedAt, hours) : Optional.empty();
    }
}
