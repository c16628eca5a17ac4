package callcenter.routing.telephony;

import callcenter.web.OutboundGuard;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Requests to platforms: guarded addresses, a time limit, no redirects followed. */
@ApplicationScoped
public class OutboundHttp {
    private final OutboundGuard guard;
    private final Duration timeout;
    private final HttpClient client;
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();

    @Inject
    OutboundHttp(OutboundConfig config) {
        guard = new OutboundGuard(config.allowPrivate());
        timeout = config.timeout();
        client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    /**
     * Sends and reads the whole answer; fails when there is none in time. The answer arrives on the caller's event loop,
     * when it has one.
     */
    public Uni<HttpResponse<String>> send(HttpRequest.Builder request) {
        HttpRequest ready = request.timeout(timeout).build();
        return Uni.createFrom()
                .item(() -> exchange(ready))
                .runSubscriptionOn(waiting)
                .emitOn(backTo(Vertx.currentContext()));
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            guard.check(request.uri());
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new PlatformUnreachable(request.uri().getHost(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformUnreachable(request.uri().getHost(), e);
        }
    }

    private static Executor backTo(@Nullable Context context) {
        return context == null ? Runnable::run : task -> context.runOnContext(done -> task.run());
    }

    @PreDestroy
    void stop() {
        waiting.shutdownNow();
    }
}
