package callcenter.dashboard.live;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerResponse;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page's end of the streams: when it reads slowly, the services' streams wait. */
final class LivePage {
    private final HttpServerResponse response;
    private final Set<HttpClientResponse> waiting = new HashSet<>();

    LivePage(HttpServerResponse response) {
        this.response = response;
    }

    boolean isGone() {
        return response.closed() || response.ended();
    }

    /** Sends an event on. @param from the stream to hold back while the page is busy; null for none */
    void write(Buffer event, @Nullable HttpClientResponse from) {
        if (isGone()) {
            return;
        }
        response.write(event);
        if (from != null && response.writeQueueFull()) {
            from.pause();
            waiting.add(from);
            response.drainHandler(drained -> {
                waiting.forEach(HttpClientResponse::resume);
                waiting.clear();
            });
        }
    }
}
