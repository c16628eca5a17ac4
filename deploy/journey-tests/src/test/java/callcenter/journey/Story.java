package callcenter.journey;

import static org.awaitility.Awaitility.await;

import callcenter.local.Service;
import callcenter.local.simulation.RestClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the four services say about one customer's story, read by a supervisor over the public API. */
final class Story {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Set<String> TALKED = Set.of("TALKING", "ON_HOLD", "WRAPPING_UP", "COMPLETED");

    private final RestClient routing;
    private final RestClient tickets;
    private final RestClient promises;
    private final RestClient evaluations;
    private final String call;

    /** @param call our id of the first call */
    Story(JourneyCentre centre, String call) {
        this.routing = centre.as("supervisor-1", Service.ROUTING);
        this.tickets = centre.as("supervisor-1", Service.TICKET);
        this.promises = centre.as("supervisor-1", Service.CALLBACK);
        this.evaluations = centre.as("supervisor-1", Service.QA);
        this.call = call;
    }

    /** Of the customer who calls now, as soon as that is known. */
    static Story ofCaller(JourneyCentre centre, String number) {
        var routing = centre.as("supervisor-1", Service.ROUTING);
        var masked = "****" + number.substring(number.length() - 4);
        var call = awaitOne(
                "call of " + masked,
                routing,
                "/calls",
                found -> "INBOUND".equals(found.path("direction").asText())
                        && masked.equals(found.path("number").asText()));
        return new Story(centre, call.path("id").asText());
    }

    /** The promise to whom this number belongs, as soon as there is one. */
    static JsonNode promiseTo(JourneyCentre centre, String number) {
        var masked = "****" + number.substring(number.length() - 4);
        return awaitOne(
                "promise to " + masked,
                centre.as("supervisor-1", Service.CALLBACK),
                "/callbacks?size=200",
                promise -> masked.equals(promise.path("number").asText()));
    }

    String awaitCall(String state) {
        await("call " + call + " is " + state)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> state.equals(
                        routing.get("/calls/" + call).body().path("state").asText()));
        return call;
    }

    /** Returns once agent and customer have begun to talk. A slow reader may find the conversation further on, or over. */
    void awaitConversation() {
        await("a conversation in call " + call)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> TALKED.contains(
                        routing.get("/calls/" + call).body().path("state").asText()));
    }

    JsonNode awaitTicket(Predicate<JsonNode> wanted) {
        return awaitOne("ticket", tickets, "/tickets?callId=" + call, wanted);
    }

    JsonNode awaitPromise(String status) {
        return awaitOne(
                "promise",
                promises,
                "/callbacks?size=200",
                promise -> call.equals(promise.path("callId").asText())
                        && status.equals(promise.path("status").asText()));
    }

    JsonNode awaitEvaluation(String ofCall) {
        var found = new JsonNode[1];
        await("evaluation of " + ofCall).atMost(PATIENCE).until(() -> {
            found[0] = evaluations.get("/evaluations/" + ofCall).body();
            return found[0].hasNonNull("score");
        });
        return found[0];
    }

    List<JsonNode> tickets() {
        return items(tickets.get("/tickets?callId=" + call));
    }

    List<JsonNode> promises() {
        return items(promises.get("/callbacks?size=200")).stream()
                .filter(promise -> call.equals(promise.path("callId").asText()))
                .toList();
    }

    JsonNode promise(String id) {
        return promises.get("/callbacks/" + id).body();
    }

    RestClient.Reply evaluation() {
        return evaluations.get("/evaluations/" + call);
    }

    JsonNode call() {
        return routing.get("/calls/" + call).body();
    }

    JsonNode timeline() {
        return routing.get("/calls/" + call + "/timeline").body();
    }

    /** Fails with what was there instead. */
    private static JsonNode awaitOne(String what, RestClient service, String path, Predicate<JsonNode> wanted) {
        var found = new JsonNode[1];
        await(what).atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).untilAsserted(() -> {
            var items = items(service.get(path));
            found[0] = items.stream()
                    .filter(wanted)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no such " + what + " among " + items));
        });
        return found[0];
    }

    private static List<JsonNode> items(RestClient.Reply reply) {
        var items = new ArrayList<JsonNode>();
        reply.body().path("items").forEach(items::add);
        return items;
    }
}
