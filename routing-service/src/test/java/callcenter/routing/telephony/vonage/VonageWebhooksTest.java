package callcenter.routing.telephony.vonage;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.telephony.PlatformScript;
import callcenter.routing.telephony.WebhookContract;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class VonageWebhooksTest extends WebhookContract {
    private final VonageScript script = new VonageScript();

    @Test
    void aCallerHearsThatAndWaits() {
        incoming().send().then().contentType("application/json").body("action", hasItem("talk"));
    }

    @Test
    void aWaitingLegOfACallThatIsOverIsLetGo() {
        incoming().send();

        assertTrue(script.keepsTheCaller(asks(1)));
        script.ended(platformCallId).send();

        assertTrue(script.letsGo(asks(2)));
    }

    @Test
    void whoRangInAnOutageIsReceivedWhenAskingAgain() {
        String said = """
                {"payload":{"uuid":"%s","from":"8613800138000","to":"862088880000"},"conversation_uuid":"CON-1"}""".formatted(platformCallId);

        var answer = VonageRequests.signed("/answer?again=1", said).send();

        assertTrue(script.keepsTheCaller(answer), answer::asString);
        assertTrue(script.keepsTheCaller(asks(1)));
    }

    @Test
    void aReportOfAnErrorIsAcknowledged() {
        assertEquals(
                200,
                VonageRequests.signed("/event", "{\"reason\":\"Syntax error in NCCO\",\"conversation_uuid\":\"CON-1\"}")
                        .send()
                        .statusCode());
    }

    @Test
    void aCallerWithoutAnIdIsRefusedByName() {
        VonageRequests.signed("/answer", "{\"from\":\"8613800138000\"}")
                .send()
                .then()
                .statusCode(400)
                .body("field", equalTo("uuid"));
    }

    @Test
    void aLeaderWhoAnswersForACallThatNobodyKnowsIsLetGo() {
        var answer = VonageRequests.signed("/leader-answered/none/r-1?mode=LISTEN&asked=0", "{\"uuid\":\"u-7\"}")
                .send();

        assertTrue(script.letsGo(answer), answer::asString);
    }

    @Test
    void aLeaderInAModeThatNobodyKnowsIsRefusedByName() {
        VonageRequests.signed("/leader-answered/none/r-1?mode=SHOUT&asked=0", "{\"uuid\":\"u-7\"}")
                .send()
                .then()
                .statusCode(400)
                .body("field", equalTo("mode"));
    }

    @Test
    void anAddressThatIsNoneOfOursIsNotFound() {
        assertEquals(404, VonageRequests.signed("/elsewhere", "{}").send().statusCode());
    }

    private Response asks(int asked) {
        return VonageRequests.signed("/customer-asks/" + call() + "?turn=first&asked=" + asked, "{\"payload\":{}}")
                .send();
    }

    @Override
    protected PlatformScript script() {
        return script;
    }
}
