package callcenter.routing.telephony.generic;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.telephony.PlatformScript;
import callcenter.routing.telephony.WebhookContract;
import callcenter.routing.telephony.WebhookRequest;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class GenericWebhookTest extends WebhookContract {

    @Test
    void anAnswerNamesTheCallAndTheCommands() {
        incoming().send().then().body("callId", equalTo(call().value())).body("commands", hasSize(0));
    }

    @Test
    void anEventInBinaryModeIsTheSame() {
        WebhookRequest binary = GenericEvents.signed("application/json", "{\"from\":\"+8613800138000\"}", Instant.now())
                .with("ce-specversion", "1.0")
                .with("ce-id", "1")
                .with("ce-source", "/test")
                .with("ce-type", "telephony.call.incoming.v1")
                .with("ce-subject", platformCallId);

        binary.send().then().statusCode(200).body("callId", equalTo(call().value()));
    }

    @Test
    void aStaleTimestampIsRefused() {
        String body = incoming().body();
        Instant stale = Instant.now().minus(Duration.ofMinutes(6));

        Response answer = GenericEvents.signed("application/cloudevents+json", body, stale)
                .send();

        assertEquals(401, answer.statusCode());
    }

    @Test
    void anUnknownTypeIsNamed() {
        GenericEvents.structured("telephony.call.moved.v1", platformCallId, "{}")
                .send()
                .then()
                .statusCode(400)
                .body("field", equalTo("type"));
    }

    @Test
    void whatIsNoEventIsRefusedByItsMediaType() {
        assertEquals(
                415,
                GenericEvents.signed("text/plain", "hello", Instant.now())
                        .send()
                        .statusCode());
    }

    @Test
    void aSenderThatAsksMaySend() {
        Response answer = RestAssured.given()
                .header("WebHook-Request-Origin", "pbx.example.com")
                .options("/webhooks/generic");

        assertEquals(200, answer.statusCode());
        assertEquals("pbx.example.com", answer.header("WebHook-Allowed-Origin"));
        assertEquals("60000", answer.header("WebHook-Allowed-Rate"));
        assertNull(RestAssured.given().options("/webhooks/generic").header("WebHook-Allowed-Origin"));
    }

    @Override
    protected PlatformScript script() {
        return new GenericScript();
    }
}
