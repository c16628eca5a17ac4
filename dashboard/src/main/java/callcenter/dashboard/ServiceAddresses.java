package callcenter.dashboard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Map;

/** Where the services answer: {@code callcenter.services.<name>}. */
@ConfigMapping(prefix = "callcenter.services")
interface ServiceAddresses {
    @WithDefault("http://127.0.0.1:8081")
    URI routing();

    @WithDefault("http://127.0.0.1:8082")
    URI ticket();

    @WithDefault("http://127.0.0.1:8083")
    URI callback();

    @WithDefault("http://127.0.0.1:8084")
    URI qa();

    /** By the name in {@code /api/<name>/}. */
    default Map<String, URI> byName() {
        return Map.of("routing", routing(), "ticket", ticket(), "callback", callback(), "qa", qa());
    }
}
