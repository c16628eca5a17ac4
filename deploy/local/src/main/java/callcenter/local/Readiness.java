package callcenter.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** Whether a service can do its work, asked as an orchestrator asks. */
final class Readiness {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Readiness() {}

    /** Returns once the process answers there that it is ready; fails when it ended or takes minutes. */
    static void await(ServiceProcess process, URI address) {
        var until = Instant.now().plus(PATIENCE);
        while (!isReady(address)) {
            if (!process.isAlive()) {
                throw new Refusal("%s ended while it started: %s"
                        .formatted(process.service().module(), LogTail.cause(process.log())));
            }
            if (Instant.now().isAfter(until)) {
                throw new Refusal("%s was not ready after %d s, see %s"
                        .formatted(process.service().module(), PATIENCE.toSeconds(), process.log()));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while services started.", e);
        }
    }

    static boolean isReady(URI service) {
        var request = HttpRequest.newBuilder(service.resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
