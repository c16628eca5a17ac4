package callcenter.callback.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What a centre may set; the meaning is in {@link callcenter.callback.domain.promise.PromiseRules}. */
@ConfigMapping(prefix = "callcenter.callback")
interface CallbackConfig {

    /** Spans of every day, in the centre's zone, such as {@code 08:30-12:00}. */
    List<String> callingHours();

    /** Spans of each day under {@code monday} to {@code sunday} and {@code make-up-day}; no entry is a closed day. */
    Map<String, List<String>> serviceHours();

    /** A list that comes with the product, such as {@code CN}; the path of a file of that form; or {@code none}. */
    @WithDefault("CN")
    String holidays();

    @WithName("within-2h")
    Within2h within2h();

    @WithName("within-24h")
    Within24h within24h();

    /** Waits after failed tries such as {@code PT10M}, or {@code next-window}. */
    @WithDefault("PT10M,PT30M,next-window")
    List<String> retry();

    @WithDefault("PT10S")
    Duration minimumTalk();

    @WithDefault("50,80")
    List<Integer> riskPercents();

    @WithDefault("PT30S")
    Duration ownerFirst();

    @WithDefault("PT1H")
    Duration lostAfter();

    @WithDefault("PT15M")
    Duration confirmWithin();

    /** Of the promise for what is urgent: it may be called at any hour (CBK-3). */
    interface Within2h {
        @WithDefault("PT2H")
        Duration length();

        @WithDefault("WALL_CLOCK")
        PromiseClock clock();

        @WithDefault("PT30M")
        Duration firstCallAfter();

        @WithDefault("20")
        int priority();
    }

    /** Of the promise for everything else. */
    interface Within24h {
        @WithDefault("PT24H")
        Duration length();

        @WithDefault("WALL_CLOCK")
        PromiseClock clock();

        @WithDefault("PT6H")
        Duration firstCallAfter();

        @WithDefault("10")
        int priority();
    }
}
