package callcenter.routing.telephony.vonage;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Keeps Vonage's bearer token from being read as somebody's sign-in, which it is not and which would be refused: the
 * header gets another name before anybody looks.
 */
@ApplicationScoped
class OwnAuthorization {
    static final String HEADER = "X-Vonage-Authorization";
    /** Before authentication, which has 200. */
    private static final int PRIORITY = 1_000;

    void register(@Observes Filters filters) {
        filters.register(OwnAuthorization::rename, PRIORITY);
    }

    private static void rename(RoutingContext context) {
        if (context.normalizedPath().startsWith(VonageAddresses.ROOT + "/")) {
            MultiMap headers = context.request().headers();
            String token = headers.get(VonageSignature.HEADER);
            headers.remove(VonageSignature.HEADER).remove(HEADER);
            if (token != null) {
                headers.set(HEADER, token);
            }
        }
        context.next();
    }
}
