package callcenter.dashboard.login;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tells the page who was signed in by the identity provider; what that person may do, the services decide. */
@Path("/session")
public final class SessionResource {
    private final ProviderSignIn provider;

    SessionResource(ProviderSignIn provider) {
        this.provider = provider;
    }

    /**
     * Who is signed in.
     *
     * @param subject as services name the person
     */
    record Person(String subject, String name, List<String> roles) {
        static Person of(SecurityIdentity identity) {
            Object name = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("name") : null;
            return new Person(
                    subject(identity),
                    name == null ? identity.getPrincipal().getName() : name.toString(),
                    identity.getRoles().stream().sorted().toList());
        }

        private static String subject(SecurityIdentity identity) {
            String named = identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : null;
            return named == null ? identity.getPrincipal().getName() : named;
        }
    }

    @GET
    public Uni<Response> person(@Context RoutingContext request) {
        if (!provider.isEnabled()) {
            return Uni.createFrom().item(status(404));
        }
        return provider.identity(request)
                .map(identity -> identity.isAnonymous()
                        ? status(401)
                        : Response.ok(Person.of(identity))
                                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                .build())
                .onFailure()
                .recoverWithItem(() -> status(401));
    }

    private static Response status(int status) {
        return Response.status(status).build();
    }
}
