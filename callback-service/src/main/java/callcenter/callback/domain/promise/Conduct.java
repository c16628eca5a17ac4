package callcenter.callback.domain.promise;

import java.time.Duration;
import java.util.List;

/**
 * How a kind of promise is served and watched.
 *
 * @param ownerFirst how long its call is the owner's before the team's; nothing: it is the team's at once (CBK-4)
 * @param retry what follows a failed try (CBK-6)
 * @param keptBy which conversation keeps it (CBK-5)
 * @param riskPercents parts of the time whose passing is told, ascending (CBK-4)
 * @param ladder who holds it when the owner cannot keep it
 */
public record Conduct(Duration ownerFirst, RetryPlan retry, KeptBy keptBy, List<Integer> riskPercents, Ladder ladder) {

    public Conduct {
        riskPercents = riskPercents.stream().sorted().toList();
        if (riskPercents.stream().anyMatch(percent -> percent <= 0 || percent >= 100)) {
            throw new IllegalArgumentException("risk is told at more than 0 and less than 100 percent");
        }
        if (ownerFirst.isNegative()) {
            throw new IllegalArgumentException("the owner's time is not negative");
        }
    }
}
