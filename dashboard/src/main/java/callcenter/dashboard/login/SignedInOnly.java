package callcenter.dashboard.login;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Where an identity provider signs people in, the page sends everybody there first; elsewhere it is for everybody. */
@Singleton
final class SignedInOnly implements HttpSecurityPolicy {
    private final ProviderSignIn provider;

    SignedInOnly(ProviderSignIn provider) {
        this.provider = provider;
    }

    @Override
    public String name() {
        return "signed-in";
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        return provider.isEnabled()
                ? identity.map(person -> person.isAnonymous() ? CheckResult.DENY : CheckResult.PERMIT)
                : CheckResult.permit();
    }
}
