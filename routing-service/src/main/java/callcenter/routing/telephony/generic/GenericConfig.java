package callcenter.routing.telephony.generic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** {@code callcenter.generic.*}: the platform that speaks our own open contract. */
@ConfigMapping(prefix = "callcenter.generic")
public interface GenericConfig {

    /**
     * Keys the platform signs its webhooks with, {@code whsec_<base64>}, any of which is accepted. Without one every
     * webhook is refused.
     */
    Optional<List<String>> webhookKeys();

    /** Key we sign our requests to the platform with; the first of {@link #webhookKeys()} when absent. */
    Optional<String> commandKey();

    /**
     * Where the platform listens: commands go to {@code <base>/commands}, calls are looked up at {@code
     * <base>/calls/<id>}. Without it commands travel in webhook answers alone.
     */
    Optional<URI> apiBase();

    /** Origins that may send webhooks, asked for in the OPTIONS handshake; {@code *} is any. */
    @WithDefault("*")
    List<String> allowedOrigins();

    /** Signed webhooks taken per second. */
    @WithDefault("1000")
    int webhooksPerSecond();
}
