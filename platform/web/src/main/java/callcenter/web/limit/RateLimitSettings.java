package callcenter.web.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What one caller may ask of one replica; far above what a person and the page at work need. */
@ConfigMapping(prefix = "callcenter.rate-limit")
interface RateLimitSettings {
    /** Requests at once, after a pause. */
    @WithDefault("300")
    int burst();

    /** Requests per second, for good. */
    @WithDefault("100")
    int perSecond();
}
