package callcenter.local.simulation.vonage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;

/** Signed requests to routing. What wants an answer is sent again once, when the connection or the service fails. */
final class WebhookClient {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Set<Integer> TRY_AGAIN = Set.of(429, 503, 504);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final Tokens tokens;
    private final String publicUrl;
    private final String reachedAt;

    /** @param reachedAt where requests really go that are to the public address */
    WebhookClient(VonageAccount account, URI reachedAt) {
        this.tokens = new Tokens(account);
        this.publicUrl = account.publicUrl().toString();
        this.reachedAt = reachedAt.toString();
    }

    /** The answered script; missing for an empty answer. */
    JsonNode ask(String address, JsonNode message) throws IOException, InterruptedException {
        HttpResponse<String> answer;
        try {
            answer = send(address, message);
            if (TRY_AGAIN.contains(answer.statusCode())) {
                answer = send(address, message);
            }
        } catch (IOException e) {
            answer = send(address, message);
        }
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answered " + answer.statusCode());
        }
        return json.readTree(answer.body());
    }

    private HttpResponse<String> send(String address, JsonNode message) throws IOException, InterruptedException {
        String target = address.startsWith(publicUrl) ? reachedAt + address.substring(publicUrl.length()) : address;
        String body = message.toString();
        var request = HttpRequest.newBuilder(URI.create(target))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + tokens.ofWebhook(body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
