package callcenter.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.dashboard.backend.Backends;
import callcenter.dashboard.backend.LiveBackend;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Working at the page: by keyboard, and with the right to act or without. */
@QuarkusTest
@WithTestResource(value = Backends.class, scope = TestResourceScope.GLOBAL)
class ActionsPageTest extends InBrowser {

    @Test
    void theKeyboardAloneReachesACallAndItsTimeline() {
        services.routing().answers("/calls/call-0/timeline", shift.timeline());
        signIn();

        for (int i = 0; i < 30 && !focused("Calls in progress"); i++) {
            tab.press("Tab");
        }
        assertTrue(focused("Calls in progress"));
        tab.press("End");
        tab.press("Home");
        tab.press("Enter");

        tab.await("document.querySelector('dialog.drawer').open");
        tab.await("document.querySelector('dialog.drawer').contains(document.activeElement)");
        tab.press("Escape");
        tab.await("!document.querySelector('dialog.drawer').open");
        tab.await("document.activeElement.getAttribute('aria-label') === 'Calls in progress'");
    }

    @Test
    void aSupervisorEndsACallWithAReason() {
        services.routing().answers("/calls/call-1/timeline", shift.timeline());
        services.routing().answers("/calls/call-1/end", "{}");
        signIn();
        tab.click("#calls-call-1");
        tab.click(".drawer footer .danger");
        tab.await("document.querySelector('dialog.reason').open");
        tab.evaluate("document.querySelector('#reason').focus()");

        tab.type("Line is dead");
        tab.click(".reason .danger");

        tab.awaitText(".outcome", "Done: End call.");
        LiveBackend.Seen sent = services.routing().seen().stream()
                .filter(seen -> seen.path().equals("/calls/call-1/end"))
                .findFirst()
                .orElseThrow();
        assertEquals("POST", sent.method());
        assertEquals("{\"reason\":\"Line is dead\"}", sent.body());
    }

    @Test
    void whoAsksForALeaderStandsAboveEverythingUntilOneComes() {
        services.routing().answers("/calls/call-0/hand/answer", "{}");
        signIn();
        services.routing().delta("attention", "call-0", shift.handRaised("call-0", "agent-1"));
        tab.awaitText(".attention li", "Hand raised");
        tab.awaitText(".attention li", "Shift leader");

        tab.click(".attention li button:last-child");

        tab.awaitText(".outcome", "Done: Go to the agent.");
        assertTrue(services.routing().seen().stream()
                .anyMatch(seen -> seen.path().equals("/calls/call-0/hand/answer")
                        && seen.method().equals("POST")));
        services.routing().delta("attention", "call-0", "null");
        tab.await("document.querySelector('.attention li') === null");
    }

    @Test
    void anAgentIsOfferedNoSupervisorActions() {
        services.routing().answers("/calls/call-1/timeline", shift.timeline());
        enter("agent-1", "jasmine");
        tab.await("document.querySelector('.calls .extent .row') !== null");

        tab.click("#calls-call-1");

        tab.await("document.querySelector('dialog.drawer').open");
        assertEquals(true, tab.evaluate("document.querySelector('.drawer footer') === null"));
    }

    private boolean focused(String label) {
        return label.equals(tab.evaluate("document.activeElement.getAttribute('aria-label')"));
    }
}
