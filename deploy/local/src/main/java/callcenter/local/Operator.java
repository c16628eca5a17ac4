package callcenter.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Somebody with the role ops at the dead letters of the services. */
final class Operator {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Addresses addresses;
    private final String token;

    Operator(Addresses addresses, String token) {
        this.addresses = addresses;
        this.token = token;
    }

    JsonNode list(Service service) {
        return send(service, request(service, "").GET());
    }

    JsonNode get(LetterId letter) {
        return send(
                letter.service(),
                request(letter.service(), "/" + letter.number()).GET());
    }

    JsonNode post(LetterId letter, String action, Map<String, String> body) {
        try {
            var json = HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
            return send(
                    letter.service(),
                    request(letter.service(), "/" + letter.number() + action)
                            .header("content-type", "application/json")
                            .POST(json));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(Service service, String path) {
        return HttpRequest.newBuilder(URI.create(addresses.of(service) + "/ops/dead-letters" + path))
                .timeout(Duration.ofSeconds(30))
                .header("authorization", "Bearer " + token);
    }

    private static JsonNode send(Service service, HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new Refusal(
                        "%s refused (%d): %s".formatted(service.module(), answer.statusCode(), detail(answer.body())));
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new Refusal(service.module() + " does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", e);
        }
    }

    private static String detail(String body) {
        try {
            var problem = JSON.readTree(body);
            return problem.path("detail").asText(problem.path("title").asText(body));
        } catch (IOException notJson) {
            return body;
        }
    }
}
