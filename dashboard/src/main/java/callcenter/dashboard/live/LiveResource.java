package callcenter.dashboard.live;

import callcenter.dashboard.OpenStreams;
import callcenter.dashboard.ServiceClient;
import callcenter.dashboard.login.ProviderSignIn;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens the joint stream for a page. */
@Singleton
final class LiveResource {
    private static final List<String> STREAMING = List.of("routing", "callback", "qa");

    private final Vertx vertx;
    private final ServiceClient services;
    private final ProviderSignIn provider;
    private final OpenStreams open;

    LiveResource(Vertx vertx, ServiceClient services, ProviderSignIn provider, OpenStreams open) {
        this.vertx = vertx;
        this.services = services;
        this.provider = provider;
        this.open = open;
    }

    void register(@Observes Router router) {
        router.get("/live").handler(this::open);
    }

    private void open(RoutingContext context) {
        provider.authorization(context).subscribe().with(header -> open(context, header.orElse(null)));
    }

    private void open(RoutingContext context, @Nullable String authorization) {
        HttpServerResponse response = context.response();
        response.setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Accel-Buffering", "no");
        LivePage page = new LivePage(response);
        Map<String, String> seen = ids(context.request().getHeader("Last-Event-ID"));
        List<ServiceStream> streams = STREAMING.stream()
                .map(service -> new ServiceStream(vertx, services, service, authorization, seen.get(service), page))
                .toList();
        open.add(response);
        response.closeHandler(left -> {
            open.remove(response);
            streams.forEach(ServiceStream::close);
        });
        response.write(": open\n\n");
        streams.forEach(ServiceStream::open);
    }

    private static Map<String, String> ids(@Nullable String header) {
        Map<String, String> ids = new HashMap<>();
        for (String pair : header == null ? new String[0] : header.split(",", STREAMING.size())) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                ids.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            }
        }
        return ids;
    }
}
