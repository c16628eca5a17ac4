package callcenter.callback.domain.rules;

import callcenter.callback.domain.promise.KeptBy;
import callcenter.callback.domain.promise.PromiseKind;
import java.time.Duration;
import java.util.List;

/**
 * The rules of each kind as they come with the product (CBK-1, CBK-2); what is urgent goes before queue work by its priority.
 */
public final class KindDefaults {

    private static final List<String> LADDER = List.of("SHIFT_LEADER PT10M", "SUPERVISOR PT20M", "MANAGER PT1H");
    private static final List<String> QUICK_LADDER = List.of("SHIFT_LEADER PT2M", "SUPERVISOR PT10M", "MANAGER PT1H");
    private static final List<String> USUAL_TRIES = List.of("PT10M", "PT30M", "next-window");
    private static final List<String> QUICK_TRIES = List.of("PT2M", "PT5M", "PT10M");
    private static final Duration OWNER_FIRST = Duration.ofSeconds(30);

    private KindDefaults() {}

    public static KindSpec of(PromiseKind kind) {
        return switch (kind) {
            case DROPPED_LINE ->
                quick("PT60S", "PT0S", 40, Duration.ofSeconds(15), List.of("PT10S", "PT15S"), KeptBy.ANY_CONVERSATION);
            case WITHIN_2H -> urgent("PT2H", "PT30M", 20, OWNER_FIRST);
            case LOOK_UP -> urgent("PT30M", "PT15M", 20, Duration.ofMinutes(5));
            case PARTICULAR_AGENT -> urgent("PT30M", "PT5M", 15, Duration.ofMinutes(20));
            case AGREED_TIME -> urgent("PT15M", "PT0S", 15, OWNER_FIRST);
            case ABANDONED_IN_QUEUE -> quick("PT15M", "PT1M", 15, Duration.ZERO, QUICK_TRIES, KeptBy.ANY_CONVERSATION);
            case QUEUE_PLACE -> quick("PT1H", "PT0S", 0, Duration.ZERO, QUICK_TRIES, KeptBy.ANY_CONVERSATION);
            case OUTAGE -> usual("PT4H", "PT0S", PromiseClock.CALLING_HOURS, 15, KeptBy.ANY_CONVERSATION);
            case OFF_HOURS -> usual("PT2H", "PT1M", PromiseClock.SERVICE_HOURS, 15, KeptBy.CONFIRMED_CONVERSATION);
            case WITHIN_24H -> usual("PT24H", "PT6H", PromiseClock.WALL_CLOCK, 10, KeptBy.CONFIRMED_CONVERSATION);
            case REVISIT -> usual("PT24H", "PT0S", PromiseClock.WALL_CLOCK, 5, KeptBy.CONFIRMED_CONVERSATION);
        };
    }

    private static KindSpec urgent(String length, String first, int priority, Duration ownerFirst) {
        return new KindSpec(
                Duration.parse(length),
                Duration.parse(first),
                PromiseClock.WALL_CLOCK,
                CallWindow.ALWAYS,
                priority,
                ownerFirst,
                USUAL_TRIES,
                KeptBy.CONFIRMED_CONVERSATION,
                List.of(50, 80),
                LADDER);
    }

    private static KindSpec quick(
            String length, String first, int priority, Duration ownerFirst, List<String> retry, KeptBy keptBy) {
        return new KindSpec(
                Duration.parse(length),
                Duration.parse(first),
                PromiseClock.WALL_CLOCK,
                CallWindow.ALWAYS,
                priority,
                ownerFirst,
                retry,
                keptBy,
                List.of(50, 80),
                QUICK_LADDER);
    }

    private static KindSpec usual(String length, String first, PromiseClock clock, int priority, KeptBy keptBy) {
        return new KindSpec(
                Duration.parse(length),
                Duration.parse(first),
                clock,
                CallWindow.CALLING_HOURS,
                priority,
                OWNER_FIRST,
                USUAL_TRIES,
                keptBy,
                List.of(50, 80),
                LADDER);
    }
}
