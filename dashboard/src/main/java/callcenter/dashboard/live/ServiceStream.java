package callcenter.dashboard.live;

import callcenter.dashboard.ServiceClient;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One service's stream within one page's, opened again when it breaks. Runs on the page's event loop. */
final class ServiceStream {
    private static final long FIRST_PAUSE_MS = 500;
    private static final long LONGEST_PAUSE_MS = 8000;
    private static final Pattern ID = Pattern.compile("(?m)^id: ?(.+)$");

    private final Vertx vertx;
    private final ServiceClient services;
    private final String service;
    private final @Nullable String authorization;
    private final LivePage page;
    private @Nullable String lastEventId;
    private @Nullable HttpClientRequest request;
    private long pauseMs = FIRST_PAUSE_MS;

    ServiceStream(
            Vertx vertx,
            ServiceClient services,
            String service,
            @Nullable String authorization,
            @Nullable String lastEventId,
            LivePage page) {
        this.vertx = vertx;
        this.services = services;
        this.service = service;
        this.authorization = authorization;
        this.lastEventId = lastEventId;
        this.page = page;
    }

    void open() {
        services.open(service, HttpMethod.GET, "/stream").onSuccess(this::send).onFailure(down -> again(503));
    }

    void close() {
        if (request != null) {
            request.reset();
        }
    }

    private void send(HttpClientRequest opened) {
        if (page.isGone()) {
            opened.reset();
            return;
        }
        request = opened;
        opened.putHeader(HttpHeaders.ACCEPT, "text/event-stream");
        if (authorization != null) {
            opened.putHeader(HttpHeaders.AUTHORIZATION, authorization);
        }
        if (lastEventId != null) {
            opened.putHeader("Last-Event-ID", lastEventId);
        }
        opened.send().onSuccess(this::read).onFailure(broken -> again(502));
    }

    private void read(HttpClientResponse answer) {
        if (answer.statusCode() != 200) {
            answer.resume();
            again(answer.statusCode());
            return;
        }
        answer.handler(new SseBlocks(event -> pass(event, answer)));
        answer.exceptionHandler(broken -> again(502));
        answer.endHandler(ended -> again(503));
    }

    private void pass(Buffer event, HttpClientResponse from) {
        pauseMs = FIRST_PAUSE_MS;
        Matcher id = ID.matcher(event.length() < 100_000 ? event.toString() : event.getString(0, 1000));
        if (id.find()) {
            lastEventId = id.group(1).strip();
        }
        page.write(Buffer.buffer("from: " + service + "\n").appendBuffer(event), from);
    }

    /** Tells the page, and tries again unless the person may not read this stream. */
    private void again(int status) {
        if (page.isGone()) {
            return;
        }
        page.write(Buffer.buffer("from: " + service + "\nevent: gone\ndata: {\"status\":" + status + "}\n\n"), null);
        if (status != 401 && status != 403) {
            vertx.setTimer(pauseMs, timer -> {
                if (!page.isGone()) {
                    open();
                }
            });
            pauseMs = Math.min(LONGEST_PAUSE_MS, 2 * pauseMs);
        }
    }
}
