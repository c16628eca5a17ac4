package callcenter.dashboard;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Answers that may never end on their own. They are let go before a shutdown waits for open requests. */
@Singleton
public final class OpenStreams {
    private final Set<HttpServerResponse> open = ConcurrentHashMap.newKeySet();

    public void add(HttpServerResponse stream) {
        open.add(stream);
    }

    public void remove(HttpServerResponse stream) {
        open.remove(stream);
    }

    void letGo(@Observes ShutdownDelayInitiatedEvent stopping) {
        open.forEach(HttpServerResponse::reset);
    }
}
