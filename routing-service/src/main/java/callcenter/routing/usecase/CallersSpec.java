package callcenter.routing.usecase;

import callcenter.routing.domain.customer.CustomerClass;
import callcenter.routing.domain.queue.CallerTerms;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What it is worth at a queue who calls, as written or sent. What is absent is as {@code callcenter.routing.repeat-*} and
 * {@code callcenter.customers.classes} say for all queues.
 *
 * @param repeat  callers who rang on the same day before (ANS-4)
 * @param classes by the customer's class: LOYAL, REGULAR, LAPSING, NEW (ANS-6); one that is named replaces that for all queues
 */
public record CallersSpec(
        @Nullable RepeatSpec repeat, @Nullable Map<CustomerClass, ClassSpec> classes) {

    private static final int MOST_STEPS = 20;

    /**
     * @param priorityPlus steps of priority gained, 0 to 20
     * @param keptMs       waits so long for the agent who knows the matter before anybody else gets the call; 0: not at all
     */
    public record RepeatSpec(
            @Nullable Integer priorityPlus, @Nullable Long keptMs) {}

    /**
     * @param priority steps of priority gained, 0 to 20; default 0
     * @param skill    agents with it come first; absent: any
     */
    public record ClassSpec(
            @Nullable Integer priority, @Nullable String skill) {}

    static CallerTerms toTerms(@Nullable CallersSpec written, SpecCheck check) {
        return written == null ? CallerTerms.USUAL : written.toTerms(check.within("callers"));
    }

    private CallerTerms toTerms(SpecCheck check) {
        var worth = new EnumMap<CustomerClass, CallerTerms.Worth>(CustomerClass.class);
        if (classes != null) {
            classes.forEach((standing, spec) -> worth.put(standing, worth(spec, check.within("classes." + standing))));
        }
        var again = check.within("repeat");
        return repeat == null
                ? new CallerTerms(null, null, worth)
                : new CallerTerms(
                        repeat.priorityPlus() == null
                                ? null
                                : again.between("priorityPlus", repeat.priorityPlus(), 0, 0, MOST_STEPS),
                        kept(repeat.keptMs(), again),
                        worth);
    }

    private static CallerTerms.Worth worth(@Nullable ClassSpec spec, SpecCheck check) {
        if (spec == null) {
            throw check.refuse("priority", "0 to " + MOST_STEPS + ", or no such class here");
        }
        return new CallerTerms.Worth(
                check.between("priority", spec.priority(), 0, 0, MOST_STEPS),
                spec.skill() == null ? null : check.text("skill", spec.skill()));
    }

    private static @Nullable Duration kept(@Nullable Long milliseconds, SpecCheck check) {
        if (milliseconds == null) {
            return null;
        }
        return milliseconds == 0 ? Duration.ZERO : check.duration("keptMs", milliseconds, 0);
    }
}
