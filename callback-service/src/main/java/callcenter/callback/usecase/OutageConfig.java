package callcenter.callback.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code callcenter.callback.outage-recovery.*}: how those who rang during an outage are called back (ANS-12). */
@ConfigMapping(prefix = "callcenter.callback.outage-recovery")
interface OutageConfig {

    /** Team that calls whoever rang a number that is no queue's; its calling hours hold for all. */
    @WithDefault("service")
    String queue();

    /** Part of the free agents that may be busy with it. */
    @WithDefault("50")
    int percentOfFreeAgents();

    /** So many run at any time, also when nobody is free. */
    @WithDefault("1")
    int atLeast();

    /** How often it is looked how many agents are free. */
    @WithDefault("PT5S")
    Duration every();
}
