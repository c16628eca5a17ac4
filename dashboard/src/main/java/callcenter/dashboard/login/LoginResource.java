package callcenter.dashboard.login;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Sign-in for local runs; where an identity provider signs people in, there is nothing at this address. */
@Path("/login")
public final class LoginResource {
    private final LocalLogin login;
    private final LoginAttempts attempts = new LoginAttempts();
    private final InstantSource clock = InstantSource.system();

    LoginResource(LocalLogin login) {
        this.login = login;
    }

    /** Who wants to sign in. */
    public record LoginRequest(
            @Nullable String user, @Nullable String password) {}

    @POST
    public Response signIn(@Nullable LoginRequest request, @Context HttpServerRequest connection) {
        if (!login.isEnabled()) {
            return nothingHere();
        }
        if (request == null || request.user() == null || request.password() == null) {
            return problem(400, "invalid-field", "Invalid field", "user and password are needed.")
                    .build();
        }
        String address = connection.remoteAddress().hostAddress();
        Duration wait = attempts.wait(address, clock.instant());
        if (!wait.isZero()) {
            return problem(429, "too-many-attempts", "Too many attempts", "Try again in a minute.")
                    .header(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1)
                    .build();
        }
        return login.signIn(request.user(), request.password(), clock.instant())
                .map(session -> Response.ok(session)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build())
                .orElseGet(() -> {
                    attempts.failed(address, clock.instant());
                    return problem(401, "unauthorized", "Not signed in", "User or password is wrong.")
                            .build();
                });
    }

    private static Response nothingHere() {
        return problem(404, "not-found", "Not found", "Sign in with your identity provider.")
                .build();
    }

    private static Response.ResponseBuilder problem(int status, String slug, String title, String detail) {
        JsonObject body = new JsonObject()
                .put("type", "urn:callcenter:problem:" + slug)
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
        return Response.status(status).type("application/problem+json").entity(body.encode());
    }
}
