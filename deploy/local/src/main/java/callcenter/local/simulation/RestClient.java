package callcenter.local.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** One person's access to the public REST API of a service: to one address, or to several replicas in turn. */
public final class RestClient {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Replicas replicas;
    private final String token;

    public RestClient(URI base, String token) {
        this(List.of(base), token);
    }

    /** Each request, and each connection of a stream, goes to the next replica. */
    public RestClient(List<URI> replicas, String token) {
        this.replicas = new Replicas(replicas);
        this.token = token;
    }

    /**
     * What the service answered.
     *
     * @param status HTTP status; 0 when it could not be reached
     * @param body   JSON, or a missing node
     */
    public record Reply(int status, JsonNode body) {

        public boolean succeeded() {
            return status >= 200 && status < 300;
        }

        /** Worth another try: nobody answered, or a server was in trouble. */
        boolean passing() {
            return status == 0 || status >= 500 || status == 429;
        }
    }

    public Reply get(String path) {
        return send("GET", path, null);
    }

    public Reply post(String path, Object body) {
        return send("POST", path, body);
    }

    public Reply put(String path, Object body) {
        return send("PUT", path, body);
    }

    /** Repeats until a server decided, as a person's client does; every request of ours may be repeated. */
    public Reply insist(String method, String path, Object body, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        Reply reply = send(method, path, body);
        while (reply.passing() && System.nanoTime() < end) {
            Thread.sleep(300);
            reply = send(method, path, body);
        }
        return reply;
    }

    /** The lines of an event stream; ends when the connection does. */
    public Stream<String> lines(String path) throws IOException, InterruptedException {
        var response = replicas.send(
                HTTP,
                base -> request(base, path)
                        .header("accept", "text/event-stream")
                        .GET()
                        .build(),
                HttpResponse.BodyHandlers.ofLines());
        if (response.statusCode() != 200) {
            throw new IOException(path + " answered " + response.statusCode());
        }
        return response.body();
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply send(String method, String path, Object body) {
        try {
            var publisher = body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
            var response = replicas.send(
                    HTTP,
                    base -> request(base, path)
                            .timeout(Duration.ofSeconds(10))
                            .header("content-type", "application/json")
                            .header("accept", "application/json")
                            .method(method, publisher)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), json(response.body()));
        } catch (IOException e) {
            return new Reply(0, MissingNode.getInstance());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply(0, MissingNode.getInstance());
        }
    }

    private HttpRequest.Builder request(URI base, String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("authorization", "Bearer " + token);
    }

    private static JsonNode json(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
