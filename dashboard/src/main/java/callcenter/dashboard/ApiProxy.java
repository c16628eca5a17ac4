package callcenter.dashboard;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Passes {@code /api/<service>/<path>} on to the service, both bodies streamed, so that a live stream reaches the page
 * event by event. A reader that leaves ends the service's stream too.
 */
@Singleton
final class ApiProxy {
    private static final String PREFIX = "/api/";
    /** A live stream beats each 5 s: this long without a byte, and its service is gone. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private static final Duration CONNECT = Duration.ofSeconds(2);
    /** Every page holds three streams open. */
    private static final int CONNECTIONS_PER_SERVICE = 5000;

    private final Map<String, URI> services;
    private final HttpClient client;
    private final Set<HttpServerResponse> open = ConcurrentHashMap.newKeySet();

    ApiProxy(Vertx vertx, ServiceAddresses addresses) {
        services = addresses.byName();
        client = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(CONNECTIONS_PER_SERVICE).setConnectTimeout((int)
                        CONNECT.toMillis()));
    }

    void register(@Observes Router router) {
        router.route(PREFIX + "*").handler(this::pass);
    }

    /** Streams end before the server waits for open requests, else it would wait for them. */
    void letGo(@Observes ShutdownDelayInitiatedEvent stopping) {
        open.forEach(HttpServerResponse::reset);
    }

    private void pass(RoutingContext context) {
        String path = context.normalizedPath().substring(PREFIX.length());
        int slash = path.indexOf('/');
        String name = slash < 0 ? path : path.substring(0, slash);
        String rest = slash < 0 ? "/" : path.substring(slash);
        URI service = services.get(name);
        if (service == null || !ProxiedPaths.mayPass(rest)) {
            new ProblemAnswer(404, "not-found", "Not found", "There is nothing at this address.")
                    .send(context.response());
            return;
        }
        HttpServerRequest request = context.request();
        request.pause();
        String query = request.query();
        client.request(new RequestOptions()
                        .setMethod(request.method())
                        .setAbsoluteURI(service.resolve(rest).toString() + (query == null ? "" : "?" + query))
                        .setIdleTimeout(SILENCE.toMillis()))
                .onSuccess(onward -> send(request, onward, name))
                .onFailure(down -> unavailable(name).send(request.response()));
    }

    private void send(HttpServerRequest request, HttpClientRequest onward, String name) {
        PassedHeaders.copy(request.headers(), onward.headers());
        open.add(request.response());
        request.response().closeHandler(left -> {
            open.remove(request.response());
            onward.reset();
        });
        onward.response()
                .onSuccess(answer -> answer(answer, request.response()))
                .onFailure(broken -> {
                    open.remove(request.response());
                    broken(name).send(request.response());
                });
        request.pipeTo(onward).onFailure(broken -> onward.reset());
        request.resume();
    }

    private void answer(HttpClientResponse answer, HttpServerResponse response) {
        response.setStatusCode(answer.statusCode());
        PassedHeaders.copy(answer.headers(), response.headers());
        if (!answer.headers().contains("Content-Length")) {
            response.setChunked(true);
        }
        answer.pipeTo(response).onComplete(done -> {
            open.remove(response);
            if (done.failed() && !response.closed()) {
                response.reset();
            }
        });
    }

    private static ProblemAnswer unavailable(String name) {
        return new ProblemAnswer(
                503, "service-unavailable", "Service unavailable", "The " + name + " service does not answer.");
    }

    private static ProblemAnswer broken(String name) {
        return new ProblemAnswer(
                502, "bad-gateway", "No usable answer", "The " + name + " service broke off before it had answered.");
    }
}
