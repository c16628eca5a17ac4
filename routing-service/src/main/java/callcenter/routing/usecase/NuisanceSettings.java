package callcenter.routing.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long numbers stay on the list of nuisance numbers (ANS-8). */
@ConfigMapping(prefix = "callcenter.nuisance")
public interface NuisanceSettings {

    /** When who proposes it does not say. */
    @WithDefault("30d")
    Duration usually();

    /** Whatever is proposed. */
    @WithDefault("90d")
    Duration atMost();
}
