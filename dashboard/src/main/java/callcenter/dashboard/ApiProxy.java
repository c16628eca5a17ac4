package callcenter.dashboard;

import callcenter.dashboard.login.ProviderSignIn;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Passes {@code /api/<service>/<path>} on to the service, both bodies streamed, so that a live stream arrives event by
 * event. A client that leaves ends the service's answer too.
 */
@Singleton
final class ApiProxy {
    private static final String PREFIX = "/api/";

    private final ServiceClient services;
    private final ProviderSignIn provider;
    private final OpenStreams open;

    ApiProxy(ServiceClient services, ProviderSignIn provider, OpenStreams open) {
        this.services = services;
        this.provider = provider;
        this.open = open;
    }

    void register(@Observes Router router) {
        router.route(PREFIX + "*").handler(this::pass);
    }

    private void pass(RoutingContext context) {
        String path = context.normalizedPath().substring(PREFIX.length());
        int slash = path.indexOf('/');
        String service = slash < 0 ? path : path.substring(0, slash);
        String rest = slash < 0 ? "/" : path.substring(slash);
        if (!services.knows(service) || !ProxiedPaths.mayPass(rest)) {
            new ProblemAnswer(404, "not-found", "Not found", "There is nothing at this address.")
                    .send(context.response());
            return;
        }
        HttpServerRequest request = context.request();
        request.pause();
        String query = request.query();
        String onwardPath = query == null ? rest : rest + "?" + query;
        provider.authorization(context)
                .subscribe()
                .with(authorization -> services.open(service, request.method(), onwardPath)
                        .onSuccess(onward -> send(request, onward, authorization, service))
                        .onFailure(down -> unavailable(service).send(request.response())));
    }

    private void send(
            HttpServerRequest request, HttpClientRequest onward, Optional<String> authorization, String service) {
        HttpServerResponse response = request.response();
        PassedHeaders.copy(request.headers(), onward.headers());
        authorization.ifPresent(header -> onward.putHeader(HttpHeaders.AUTHORIZATION, header));
        open.add(response);
        response.closeHandler(left -> {
            open.remove(response);
            onward.reset();
        });
        onward.response()
                .onSuccess(answer -> answer(answer, response))
                .onFailure(broken -> broken(service).send(response));
        request.pipeTo(onward).onFailure(broken -> onward.reset());
        request.resume();
    }

    private static void answer(HttpClientResponse answer, HttpServerResponse response) {
        response.setStatusCode(answer.statusCode());
        PassedHeaders.copy(answer.headers(), response.headers());
        if (!answer.headers().contains("Content-Length")) {
            response.setChunked(true);
        }
        answer.handler(bytes -> {
            if (!response.closed()) {
                response.write(bytes);
                if (response.writeQueueFull()) {
                    answer.pause();
                    response.drainHandler(drained -> answer.resume());
                }
            }
        });
        answer.endHandler(done -> {
            if (!response.closed()) {
                response.end();
            }
        });
        answer.exceptionHandler(broken -> {
            if (!response.closed()) {
                response.reset();
            }
        });
    }

    private static ProblemAnswer unavailable(String service) {
        return new ProblemAnswer(
                503, "service-unavailable", "Service unavailable", "The " + service + " service does not answer.");
    }

    private static ProblemAnswer broken(String service) {
        return new ProblemAnswer(
                502,
                "bad-gateway",
                "No usable answer",
                "The " + service + " service broke off before it had answered.");
    }
}
