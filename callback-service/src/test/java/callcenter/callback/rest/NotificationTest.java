package callcenter.callback.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.callback.Agreed;
import callcenter.callback.ComponentTest;
import callcenter.callback.Work;
import callcenter.callback.usecase.MakePromise;
import callcenter.testing.Norm;
import callcenter.testing.Tokens;
import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A system that is told: each test has an endpoint of its own, and looks at its own promises only. */
@ComponentTest
class NotificationTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private final String name = "pager-" + UUID.randomUUID();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private HttpServer server;

    @Inject
    Work work;

    @Inject
    MakePromise makePromise;

    private record Received(String id, String timestamp, String signature, String body) {}

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        Api.as(Tokens.ops())
                .body(Map.of("url", "http://127.0.0.1:" + server.getAddress().getPort() + "/told", "secret", SECRET))
                .put("/ops/notification-endpoints/" + name)
                .then()
                .statusCode(200);
    }

    @AfterEach
    void leave() {
        Api.as(Tokens.ops())
                .delete("/ops/notification-endpoints/" + name)
                .then()
                .statusCode(204);
        server.stop(0);
    }

    @Norm("CBK-4")
    @Test
    void aBrokenPromiseIsToldSignedAndWithoutANumber() {
        var id = broken();

        var told = await("callcenter.callback.broken.v1", id);

        assertDoesNotThrow(() -> new Webhook(SECRET)
                .verify(
                        told.body(),
                        Map.of(
                                "webhook-id", List.of(told.id()),
                                "webhook-timestamp", List.of(told.timestamp()),
                                "webhook-signature", List.of(told.signature()))));
        assertTrue(!told.body().contains("13800138000") && !told.body().contains("bill of"), told.body());
        await("callcenter.callback.escalated.v1", id);
    }

    @Test
    void whoIsGoneIsDisabledAndWhatWasNotToldCanBeSentAgain() {
        status = 410;
        broken();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !received.isEmpty());
        var told = received.getFirst();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Api.as(Tokens.ops())
                        .get("/ops/notification-endpoints")
                        .then()
                        .body("find { it.name == '" + name + "' }.disabledReason", equalTo("HTTP 410"))
                        .body("find { it.name == '" + name + "' }.disabledAt", notNullValue()));

        status = 204;
        listenAgain();
        Api.as(Tokens.ops())
                .post("/ops/notifications/" + told.id() + "/replay")
                .then()
                .statusCode(204);

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> received.stream()
                                .filter(each -> each.id().equals(told.id()))
                                .count()
                        >= 2);
    }

    private void listenAgain() {
        Api.as(Tokens.ops())
                .body(Map.of("url", "http://127.0.0.1:" + server.getAddress().getPort() + "/told", "secret", SECRET))
                .put("/ops/notification-endpoints/" + name)
                .then()
                .statusCode(200);
    }

    /** Promised so long ago that its time is up now. */
    private String broken() {
        var callId = Api.newCall();
        var now = Instant.now();
        work.run(tx -> makePromise.make(tx, Agreed.within2h(callId, now.minus(Duration.ofHours(2))), now));
        return "p-" + callId + "-within-2h";
    }

    private Received await(String type, String promiseId) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> told(type, promiseId), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Received> told(String type, String promiseId) {
        return received.stream()
                .filter(each -> each.body().contains(type) && each.body().contains(promiseId))
                .findFirst();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        received.add(new Received(
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
