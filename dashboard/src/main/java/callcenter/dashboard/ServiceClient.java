package callcenter.dashboard;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Opens requests to the services. */
@Singleton
public final class ServiceClient {
    /** A live stream beats each 5 s: this long without a byte, and its service is gone. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private static final Duration CONNECT = Duration.ofSeconds(2);
    /** Every page holds a stream of each service open. */
    private static final int CONNECTIONS_PER_SERVICE = 5000;

    private final Map<String, URI> services;
    private final HttpClient client;

    ServiceClient(Vertx vertx, ServiceAddresses addresses) {
        services = addresses.byName();
        client = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(CONNECTIONS_PER_SERVICE).setConnectTimeout((int)
                        CONNECT.toMillis()));
    }

    /** Whether there is a service of this name. */
    public boolean knows(String service) {
        return services.containsKey(service);
    }

    /** A request to a service, not sent yet; fails when the service cannot be reached. */
    public Future<HttpClientRequest> open(String service, HttpMethod method, String pathAndQuery) {
        URI address = services.get(service);
        return client.request(new RequestOptions()
                .setMethod(method)
                .setAbsoluteURI(address.resolve("/") + pathAndQuery.substring(1))
                .setIdleTimeout(SILENCE.toMillis()));
    }
}
