package callcenter.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.dashboard.backend.Backends;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Today's figures, as leaders look at them. */
@QuarkusTest
@WithTestResource(value = Backends.class, scope = TestResourceScope.GLOBAL)
class IntervalBoardPageTest extends InBrowser {

    private static final String LINES = """
            {"items": [
              {"from": "2026-03-02T01:00:00Z", "offered": 10, "waiting": 0, "answered": 7, "abandoned": 1,
               "shortAbandoned": 2, "callbacksAsked": 0, "serviceLevelOfferedPercent": 60.0, "averageSpeedOfAnswerMs": 9200,
               "averageHandleMs": 214000, "averageWrapUpMs": 31000, "longestWaitMs": 48000, "misses": 2, "offers": 9,
               "overflowedIn": 1, "overflowedOut": 0, "transfersIn": 0, "transfersOut": 1},
              {"from": "2026-03-02T01:30:00Z", "offered": 3, "waiting": 1, "answered": 0, "abandoned": 0,
               "shortAbandoned": 0, "callbacksAsked": 2, "longestWaitMs": 5000, "misses": 0, "offers": 0,
               "overflowedIn": 0, "overflowedOut": 0, "transfersIn": 0, "transfersOut": 0}]}""";

    private static final String AGENT_LINES = """
            {"items": [
              {"from": "2026-03-02T01:00:00Z", "availableMs": 400000, "ringingMs": 30000, "talkingMs": 900000,
               "wrapUpMs": 220000, "awayMs": 0, "occupancyPercent": 74.2, "offers": 9, "answered": 8, "misses": 1,
               "handled": 8, "averageHandleMs": 140000, "averageWrapUpMs": 27000, "transfersIn": 0, "transfersOut": 1}]}""";

    @Test
    void aQueuesDayIsCutAsSomebodyLikesTheLatestFirst() {
        services.routing().answers("/queues/billing/intervals", LINES);
        services.routing().answers("/queues/repair/intervals", "{\"items\": []}");
        services.routing().answers("/agents/agent-3/intervals", AGENT_LINES);
        enter("wang", "tea-house");
        tab.await("document.querySelector('nav') !== null");
        tab.click("nav a[href=\"#intervals\"]");
        choose("queues/billing");

        tab.awaitText("cc-interval-board tbody tr:first-child th", "1 waiting");
        assertEquals("0:09", tab.text("cc-interval-board tbody tr:last-child td:nth-of-type(7)"));
        tab.click("#intervals-15");
        tab.await("document.querySelector('#intervals-15').getAttribute('aria-pressed') === 'true'");
        tab.await("document.querySelectorAll('cc-interval-board tbody tr').length === 2");
        choose("queues/repair");
        tab.await("document.querySelectorAll('cc-interval-board tbody tr').length === 0");
        choose("agents/agent-3");
        tab.awaitText("cc-interval-board thead", "Occupancy");
        tab.awaitText("cc-interval-board tbody tr", "74%");
    }

    private void choose(String whose) {
        tab.await("document.querySelector('#intervals-whose option[value=\"" + whose + "\"]') !== null");
        tab.evaluate("(() => { const choice = document.querySelector('#intervals-whose'); choice.value = '" + whose
                + "'; choice.dispatchEvent(new Event('change')); })()");
    }
}
