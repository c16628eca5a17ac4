package callcenter.callback.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code callcenter.outbound.*}: requests from us to those who want to be told. */
@ConfigMapping(prefix = "callcenter.outbound")
interface OutboundConfig {

    /** Whether loopback, private and link-local addresses may be told; for local runs and systems next door. */
    @WithDefault("false")
    boolean allowPrivate();

    /** How long an answer may take; what takes longer is sent again. */
    @WithDefault("5s")
    Duration timeout();
}
