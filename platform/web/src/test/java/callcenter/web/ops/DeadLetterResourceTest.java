package callcenter.web.ops;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import callcenter.events.EventCatalogue;
import callcenter.events.agent.AgentConfigured;
import callcenter.messaging.EventHeaders;
import callcenter.messaging.Inbox;
import callcenter.messaging.Inboxes;
import callcenter.testing.RealServers;
import callcenter.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class DeadLetterResourceTest {
    private static final String LETTERS = "/ops/dead-letters";

    @Inject
    Inboxes inboxes;

    private String key;
    private int id;

    @BeforeEach
    void anEventThatCannotBeRead() {
        key = "agent-" + UUID.randomUUID();
        Inbox inbox = inboxes.consumer("consumer-of-" + key)
                .on(AgentConfigured.class, (tx, event) -> Uni.createFrom().voidItem())
                .build();
        inbox.consume(List.of(unreadable(key))).await().atMost(Duration.ofSeconds(20));
        id = ops().get(LETTERS).then().extract().path("find { it.key == '" + key + "' }.id");
    }

    @Test
    void aLetterIsListedAndShownWithItsReason() {
        ops().get(LETTERS + "/" + id)
                .then()
                .statusCode(200)
                .body("key", equalTo(key))
                .body("topic", equalTo("agents"))
                .body("status", equalTo("PARKED"));
    }

    @Test
    void aReplaySaysWhatStoppedIt() {
        ops().post(LETTERS + "/" + id + "/replay")
                .then()
                .statusCode(200)
                .body("handled", equalTo(0))
                .body("remaining", equalTo(1));
    }

    @Test
    void aSkippedLetterIsNoLongerListed() {
        skip("It never was one").then().statusCode(204);

        ops().get(LETTERS).then().body("id", not(hasItem(id)));
        skip("Again").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aSkipNeedsAReason() {
        skip(" ").then().statusCode(400).body("field", equalTo("reason"));
        skip("no database stores \0").then().statusCode(400).body("field", equalTo("reason"));

        ops().get(LETTERS).then().body("id", hasItem(id));
    }

    @Test
    void anUnknownLetterIsNotFound() {
        ops().get(LETTERS + "/999999").then().statusCode(404);
        ops().post(LETTERS + "/999999/replay").then().statusCode(404);
    }

    @ParameterizedTest
    @MethodSource("othersThanOps")
    void nobodyButOperationsMaySeeOrTouchThem(String token, int status) {
        for (String path : List.of(LETTERS, LETTERS + "/" + id)) {
            as(token).get(path).then().statusCode(status);
        }
        for (String action : List.of("replay", "skip")) {
            as(token)
                    .body("{\"reason\":\"x\"}")
                    .post(LETTERS + "/" + id + "/" + action)
                    .then()
                    .statusCode(status);
        }
    }

    static Stream<Arguments> othersThanOps() {
        return Stream.of(
                Arguments.of("", 401),
                Arguments.of(Tokens.expired("ops-1", "ops"), 401),
                Arguments.of(Tokens.agent("agent-1"), 403),
                Arguments.of(Tokens.shiftLeader("leader-1", "north"), 403),
                Arguments.of(Tokens.supervisor(), 403),
                Arguments.of(Tokens.quality(), 403));
    }

    private io.restassured.response.Response skip(String reason) {
        return ops().body(Map.of("reason", reason)).post(LETTERS + "/" + id + "/skip");
    }

    private static RequestSpecification ops() {
        return as(Tokens.ops());
    }

    private static RequestSpecification as(String token) {
        RequestSpecification request = given().contentType("application/json");
        return token.isEmpty() ? request : request.auth().oauth2(token);
    }

    private static ConsumerRecord<String, byte[]> unreadable(String key) {
        ConsumerRecord<String, byte[]> unreadable = new ConsumerRecord<>("agents", 0, 0, key, new byte[] {'?'});
        String type = EventCatalogue.of(AgentConfigured.class).name();
        Map.of(
                        EventHeaders.TYPE, type,
                        EventHeaders.ID, key + "-1-1",
                        EventHeaders.SOURCE, "/test",
                        EventHeaders.SUBJECT, key,
                        EventHeaders.EPOCH, "1",
                        EventHeaders.SEQUENCE, "1",
                        EventHeaders.TIME, "2026-03-01T08:00:00Z")
                .forEach((name, value) -> unreadable.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return unreadable;
    }
}
