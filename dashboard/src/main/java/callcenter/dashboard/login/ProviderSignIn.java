package callcenter.dashboard.login;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sign-in with the centre's identity provider by the authorization code flow, where {@code quarkus.oidc.auth-server-url}
 * names one. The browser holds a session cookie, and the tokens never reach its scripts.
 */
@Singleton
public final class ProviderSignIn implements TenantConfigResolver {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final boolean enabled;
    private final IdentityProviderManager identities;

    ProviderSignIn(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> provider,
            IdentityProviderManager identities) {
        this.enabled = provider.isPresent();
        this.identities = identities;
    }

    /** Whether an identity provider signs people in here. */
    public boolean isEnabled() {
        return enabled;
    }

    /** Nothing of our own: that somebody may resolve it lets this process start without a provider. */
    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext context, OidcRequestContext<OidcTenantConfig> request) {
        return Uni.createFrom().nullItem();
    }

    /**
     * The header {@code Authorization} with which a service is to be asked for this request: the client's own, else that
     * of the session; empty for nobody, whom the service then refuses.
     */
    public Uni<Optional<String>> authorization(RoutingContext context) {
        String own = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (own != null || !enabled || isForged(context)) {
            return Uni.createFrom().item(Optional.ofNullable(own));
        }
        return identity(context)
                .map(person -> Optional.ofNullable(person.getCredential(AccessTokenCredential.class))
                        .map(credential -> "Bearer " + credential.getToken()))
                .onFailure()
                .recoverWithItem(Optional.empty());
    }

    /** Who sent this request; anonymous without a session. */
    Uni<SecurityIdentity> identity(RoutingContext context) {
        return QuarkusHttpUser.getSecurityIdentity(context, identities);
    }

    /** A cookie comes along with what another site's page sends, therefore such a page may change nothing here. */
    private static boolean isForged(RoutingContext context) {
        String from = context.request().getHeader("Sec-Fetch-Site");
        return !READING.contains(context.request().method()) && from != null && !from.equals("same-origin");
    }
}
