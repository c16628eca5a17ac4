package callcenter.routing.telephony.generic;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The abuse protection of CloudEvents' HTTP webhooks: a sender asks first, and sends only when it was allowed to. */
final class AllowedOrigins {
    static final String REQUEST_ORIGIN = "WebHook-Request-Origin";
    private static final String ALLOWED_ORIGIN = "WebHook-Allowed-Origin";
    private static final String ALLOWED_RATE = "WebHook-Allowed-Rate";
    private static final String ANY = "*";

    private final List<String> allowed;
    private final int perSecond;

    AllowedOrigins(List<String> allowed, int perSecond) {
        this.allowed = List.copyOf(allowed);
        this.perSecond = perSecond;
    }

    /** Without the allowing headers when the origin is not one of ours; the rate is per minute. */
    Response answer(@Nullable String origin) {
        var answer = Response.ok().header(HttpHeaders.ALLOW, "POST, OPTIONS");
        if (origin != null && (allowed.contains(ANY) || allowed.contains(origin))) {
            answer.header(ALLOWED_ORIGIN, origin).header(ALLOWED_RATE, perSecond * 60L);
        }
        return answer.build();
    }
}
