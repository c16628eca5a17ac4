package callcenter.web;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tokens of local runs are signed with a key that lies beside the data. A service in production that is told to trust
 * them does not start.
 */
@Singleton
final class LocalIssuerGuard {

    /** Issuer of every local run, and of nothing else. */
    static final String LOCAL_ISSUER = "https://callcenter.local";

    void start(
            @Observes StartupEvent started,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") Optional<String> issuer,
            @ConfigProperty(name = "callcenter.local", defaultValue = "false") boolean local) {
        require(ConfigUtils.getProfiles(), issuer, local);
    }

    static void require(List<String> profiles, Optional<String> issuer, boolean local) {
        if (profiles.contains("prod")
                && !local
                && issuer.filter(LOCAL_ISSUER::equals).isPresent()) {
            throw new IllegalStateException("quarkus.oidc.token.issuer is " + LOCAL_ISSUER
                    + ", whose key is no secret of an identity provider: set the issuer of your own,"
                    + " or callcenter.local=true if this is a local run.");
        }
    }
}
