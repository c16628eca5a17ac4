package callcenter.callback.usecase;

import callcenter.callback.domain.promise.PromiseKind;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a centre may set; the meaning is in {@link callcenter.callback.domain.rules.RulesSpec}. */
@ConfigMapping(prefix = "callcenter.callback")
interface CallbackConfig {

    /** Spans of every day, in the centre's zone, such as {@code 08:30-12:00}. */
    List<String> callingHours();

    /** Spans of each day under {@code monday} to {@code sunday} and {@code make-up-day}; no entry is a closed day. */
    Map<String, List<String>> serviceHours();

    /** A list that comes with the product, such as {@code CN}; the path of a file of that form; or {@code none}. */
    @WithDefault("CN")
    String holidays();

    /** Whether customers may be called on those days (CBK-3). */
    @WithDefault("false")
    boolean callOnHolidays();

    /** Other calendars, each for the queues it names. */
    Map<String, DeskConfig> desks();

    @WithName("within-2h")
    KindConfig within2h();

    @WithName("within-24h")
    KindConfig within24h();

    KindConfig droppedLine();

    KindConfig lookUp();

    KindConfig particularAgent();

    KindConfig abandonedInQueue();

    KindConfig queuePlace();

    KindConfig offHours();

    KindConfig outage();

    KindConfig revisit();

    KindConfig agreedTime();

    /** What is set for this kind. */
    default KindConfig of(PromiseKind kind) {
        return switch (kind) {
            case WITHIN_2H -> within2h();
            case WITHIN_24H -> within24h();
            case DROPPED_LINE -> droppedLine();
            case LOOK_UP -> lookUp();
            case PARTICULAR_AGENT -> particularAgent();
            case ABANDONED_IN_QUEUE -> abandonedInQueue();
            case QUEUE_PLACE -> queuePlace();
            case OFF_HOURS -> offHours();
            case OUTAGE -> outage();
            case REVISIT -> revisit();
            case AGREED_TIME -> agreedTime();
        };
    }

    /** Waits after failed tries such as {@code PT10M}, or {@code next-window}, of every kind that has none of its own. */
    Optional<List<String>> retry();

    @WithDefault("PT10S")
    Duration minimumTalk();

    /** Of every kind that has none of its own. */
    Optional<List<Integer>> riskPercents();

    Optional<Duration> ownerFirst();

    /** Rungs such as {@code SHIFT_LEADER PT10M}, from the lowest, of every kind that has none of its own. */
    Optional<List<String>> ladder();

    @WithDefault("PT1H")
    Duration lostAfter();

    @WithDefault("PT15M")
    Duration confirmWithin();

    /** A calendar; what is not set is as for all other queues. */
    interface DeskConfig {
        List<String> queues();

        Optional<String> zone();

        Optional<List<String>> callingHours();

        Map<String, List<String>> serviceHours();

        Optional<String> holidays();

        Optional<Boolean> callOnHolidays();
    }
}
