package callcenter.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.dashboard.backend.Approvals;
import callcenter.dashboard.backend.Backends;
import callcenter.dashboard.backend.LiveBackend;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Bulletins and nuisance numbers, which two people decide on. */
@QuarkusTest
@WithTestResource(value = Backends.class, scope = TestResourceScope.GLOBAL)
class ApprovalsPageTest extends InBrowser {

    private static final JsonObject CALL = new JsonObject()
            .put("id", "call-1")
            .put("state", "TALKING")
            .put("direction", "INBOUND")
            .put("queueId", "billing")
            .put("number", "****5678")
            .put("receivedAt", "2026-03-02T01:00:00Z");

    @Test
    void aNumberIsProposedFromACallAndWhatIsWrongStandsAtItsField() {
        services.routing().answers("/calls/call-1/timeline", shift.timeline());
        services.routing().refuses("/nuisance-numbers", "lastsMs", "1 to 604800000 milliseconds");
        signIn();
        services.routing().delta("calls", "call-1", CALL.encode());
        tab.awaitText(".calls .extent", "****5678");
        tab.click("#calls-call-1");
        tab.click("#nuisance-of-call");
        tab.await("document.querySelector('dialog.nuisance').open");
        tab.evaluate("document.querySelector('#what').focus()");
        tab.type("shouts and laughs");

        tab.click(".nuisance .primary");

        tab.awaitText("#lastsMs-wrong", "More days than this centre allows.");
        tab.await("document.activeElement.id === 'lastsMs' && document.activeElement.ariaInvalid === 'true'");
        services.routing().answers("/nuisance-numbers", Approvals.NUMBER);
        tab.click(".nuisance .primary");
        tab.await("!document.querySelector('dialog.nuisance').open");
        assertEquals(
                new JsonObject("""
                        {"level": "WARN", "lastsMs": 2592000000,
                         "incidents": [{"callId": "call-1", "what": "shouts and laughs"}]}"""), new JsonObject(sent("/nuisance-numbers").body()));
    }

    @Test
    void aBulletinIsApprovedBySomebodyElseThanItsWriter() {
        services.routing().answers("/bulletins/all", Approvals.BULLETINS);
        services.routing().answers("/nuisance-numbers?size=200", Approvals.NUMBERS);
        services.routing().refuses("/bulletins/b-1/approve", "reason", "a reason in words");
        signIn();
        tab.click("nav a[href=\"#approvals\"]");

        tab.click("#bulletins-b-3");
        tab.awaitText(".drawer footer", "somebody else decides");
        assertEquals(true, tab.evaluate("document.querySelector('.drawer footer .primary') === null"));
        tab.click(".drawer .close");
        tab.click("#bulletins-b-1");
        tab.awaitText(".drawer .facts", "planned work");
        tab.click(".drawer footer .primary");
        tab.await("document.querySelector('dialog.reason').open");
        tab.evaluate("document.querySelector('#reason').focus()");
        tab.type("checked with the network desk");
        tab.click(".reason .primary");
        tab.awaitText("#reason-wrong", "A reason in words.");
        services.routing().answers("/bulletins/b-1/approve", "{}");
        tab.click(".reason .primary");

        tab.awaitText(".outcome", "Done: Approve.");
        assertEquals(
                new JsonObject()
                        .put("writtenAt", "2026-03-02T00:58:00Z")
                        .put("reason", "checked with the network desk"),
                new JsonObject(sent("/bulletins/b-1/approve").body()));
    }

    @Test
    void anAppealIsDecidedBySomebodyElseThanWhoApproved() {
        services.routing().answers("/bulletins/all", Approvals.BULLETINS);
        services.routing().answers("/nuisance-numbers?size=200", Approvals.NUMBERS);
        signIn();
        tab.click("nav a[href=\"#approvals\"]");

        tab.click("#nuisances-n-3");

        tab.awaitText(".drawer footer", "somebody else decides");
        tab.awaitText(".drawer footer", "Take off the list");
        assertEquals(false, tab.evaluate("document.querySelector('.drawer footer').innerText.includes('appeal')"));
    }

    private LiveBackend.Seen sent(String path) {
        return services.routing().seen().stream()
                .filter(seen -> seen.path().equals(path) && seen.method().equals("POST"))
                .toList()
                .getLast();
    }
}
