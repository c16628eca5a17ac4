package callcenter.routing.telephony;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code callcenter.outbound.*}: requests from us to telephony platforms. */
@ConfigMapping(prefix = "callcenter.outbound")
public interface OutboundConfig {

    /** Whether loopback, private and link-local addresses may be called; for local runs and platforms next door. */
    @WithDefault("false")
    boolean allowPrivate();

    /** How long a platform may take to answer; what takes longer is sent again. */
    @WithDefault("5s")
    Duration timeout();
}
