package callcenter.routing.telephony.twilio;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.telephony.PlatformScript;
import callcenter.routing.telephony.WebhookContract;
import callcenter.routing.telephony.WebhookRequest;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class TwilioWebhooksTest extends WebhookContract {
    private final TwilioScript script = new TwilioScript();

    @Test
    void aCallerEntersTheCallsOwnQueue() {
        incoming()
                .send()
                .then()
                .contentType("application/xml;charset=UTF-8")
                .body("Response.Enqueue", equalTo("call-" + call()));
    }

    @Test
    void aSignatureOverTheAddressThatWeSeeIsNotEnough() {
        String seen = RestAssured.baseURI + ":" + RestAssured.port;
        WebhookRequest request = incoming();
        String given = TwilioRequests.signature(
                TwilioRequests.TOKEN,
                seen + request.path(),
                TwilioScript.incomingForm(platformCallId, "+8613800138000", "+862088880000"));

        assertEquals(401, request.with(TwilioSignature.HEADER, given).send().statusCode());
    }

    @Test
    void aWaitingLegOfACallThatIsOverIsLetGo() {
        incoming().send();

        String waiting = "/waiting/" + call() + "?turn=first&asked=";
        assertEquals(
                false,
                script.letsGo(request(waiting + 0, "in-progress", Map.of("QueueTime", "0"))
                        .send()));
        script.ended(platformCallId).send();

        assertEquals(
                true,
                script.letsGo(request(waiting + 1, "in-progress", Map.of("QueueTime", "20"))
                        .send()));
    }

    @Test
    void whoLeavesTheQueueIsNotHeldUp() {
        incoming().send();

        Response answer = request("/queue-left/" + call() + "?turn=first", "completed", Map.of("QueueResult", "hangup"))
                .send();

        assertEquals(true, script.letsGo(answer));
    }

    private WebhookRequest request(String path, String status, Map<String, String> more) {
        return TwilioScript.request(path, platformCallId, status, more);
    }

    @Override
    protected PlatformScript script() {
        return script;
    }
}
