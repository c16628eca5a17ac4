package callcenter.callback.domain.rules;

import callcenter.callback.domain.hours.CallingHours;
import callcenter.callback.domain.promise.Conduct;
import callcenter.callback.domain.promise.KeptBy;
import callcenter.callback.domain.promise.KindRules;
import callcenter.callback.domain.promise.Ladder;
import callcenter.callback.domain.promise.RetryPlan;
import callcenter.callback.domain.promise.RetryStep;
import java.time.Duration;
import java.util.List;

/**
 * The rules of one kind of promise as a centre writes them.
 *
 * @param length from agreed to due, or from the agreed time to call
 * @param firstCallAfter from agreed to the first attempt, on the same clock
 * @param clock what both are measured with
 * @param window when customers may be called (CBK-3)
 * @param priority of the outbound call; more is sooner
 * @param ownerFirst how long the call is the owner's before the team's; nothing: it is the team's (CBK-4)
 * @param retry waits after failed tries such as {@code PT10M}, or {@code next-window} (CBK-6)
 * @param keptBy which conversation keeps it when the customer calls in (CBK-5)
 * @param riskPercents parts of the time whose passing is told (CBK-4)
 * @param ladder who is told when it cannot be kept, such as {@code SHIFT_LEADER PT10M}: acknowledged within ten minutes, or
 *     the next one is told
 */
public record KindSpec(
        Duration length,
        Duration firstCallAfter,
        PromiseClock clock,
        CallWindow window,
        int priority,
        Duration ownerFirst,
        List<String> retry,
        KeptBy keptBy,
        List<Integer> riskPercents,
        List<String> ladder) {

    /** @throws IllegalArgumentException naming what makes no sense */
    KindRules at(Desk desk) {
        return new KindRules(
                length,
                firstCallAfter,
                desk.clock(clock),
                window == CallWindow.ALWAYS ? CallingHours.always(desk.zone()) : desk.callingHours(),
                priority,
                new Conduct(
                        ownerFirst,
                        new RetryPlan(retry.stream().map(RetryStep::parse).toList()),
                        keptBy,
                        riskPercents,
                        new Ladder(ladder.stream().map(RungText::parse).toList())));
    }
}
