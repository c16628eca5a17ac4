package callcenter.callback.usecase;

import callcenter.callback.domain.promise.PromiseKind;
import java.time.Duration;

/**
 * The rules of a kind of promise as they come with the product (CBK-1, CBK-2); what is urgent goes before queue work by its
 * priority.
 */
record KindDefaults(Duration length, Duration firstCallAfter, PromiseClock clock, CallWindow window, int priority) {

    static KindDefaults of(PromiseKind kind) {
        return switch (kind) {
            case DROPPED_LINE -> always("PT60S", "PT0S", 40);
            case WITHIN_2H -> always("PT2H", "PT30M", 20);
            case LOOK_UP -> always("PT30M", "PT15M", 20);
            case PARTICULAR_AGENT -> always("PT30M", "PT5M", 15);
            case ABANDONED_IN_QUEUE -> always("PT15M", "PT1M", 15);
            case AGREED_TIME -> always("PT15M", "PT0S", 15);
            case QUEUE_PLACE -> always("PT1H", "PT0S", 0);
            case OUTAGE -> inHours("PT4H", "PT0S", PromiseClock.WALL_CLOCK, 15);
            case OFF_HOURS -> inHours("PT2H", "PT1M", PromiseClock.SERVICE_HOURS, 15);
            case WITHIN_24H -> inHours("PT24H", "PT6H", PromiseClock.WALL_CLOCK, 10);
            case REVISIT -> inHours("PT24H", "PT0S", PromiseClock.WALL_CLOCK, 5);
        };
    }

    private static KindDefaults always(String length, String firstCallAfter, int priority) {
        return of(length, firstCallAfter, PromiseClock.WALL_CLOCK, CallWindow.ALWAYS, priority);
    }

    private static KindDefaults inHours(String length, String firstCallAfter, PromiseClock clock, int priority) {
        return of(length, firstCallAfter, clock, CallWindow.CALLING_HOURS, priority);
    }

    private static KindDefaults of(
            String length, String firstCallAfter, PromiseClock clock, CallWindow window, int priority) {
        return new KindDefaults(Duration.parse(length), Duration.parse(firstCallAfter), clock, window, priority);
    }
}
