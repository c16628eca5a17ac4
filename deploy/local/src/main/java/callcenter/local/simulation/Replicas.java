package callcenter.local.simulation;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The replicas of a service as a load balancer sees them: one after the other, and past those where nobody listens. */
final class Replicas {

    private final List<URI> addresses;
    private final AtomicInteger turn = new AtomicInteger();

    Replicas(List<URI> addresses) {
        this.addresses = List.copyOf(addresses);
    }

    <T> HttpResponse<T> send(HttpClient http, Function<URI, HttpRequest> request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        for (int tries = 1; true; tries++) {
            try {
                return http.send(request.apply(next()), handler);
            } catch (ConnectException nobodyListens) {
                if (tries == addresses.size()) {
                    throw nobodyListens;
                }
            }
        }
    }

    private URI next() {
        return addresses.get(Math.floorMod(turn.getAndIncrement(), addresses.size()));
    }
}
