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

    @Test
    void aQueuesDayIsCutAsSomebodyLikesTheLatestFirst() {
        services.routing().answers("/queues/billing/intervals", LINES);
        services.routing().answers("/queues/repair/intervals", "{\"items\": []}");
        enter("wang", "tea-house");
        tab.await("document.querySelector('nav') !== null");
        tab.click("nav a[href=\"#intervals\"]");
        choose("billing");

        tab.awaitText("cc-interval-board tbody tr:first-child th", "1 waiting");
        assertEquals("0:09", tab.text("cc-interval-board tbody tr:last-child td:nth-of-type(7)"));
        tab.click("#intervals-15");
        tab.await("document.querySelector('#intervals-15').getAttribute('aria-pressed') === 'true'");
        tab.await("document.querySelectorAll('cc-interval-board tbody tr').length === 2");
        choose("repair");
        tab.await("document.querySelectorAll('cc-interval-board tbody tr').length === 0");
    }

    private void choose(String queue) {
        tab.await("document.querySelector('#intervals-queue option[value=" + queue + "]') !== null");
        tab.evaluate("(() => { const choice = document.querySelector('#intervals-queue'); choice.value = '" + queue
                + "'; choice.dispatchEvent(new Event('change')); })()");
    }
}
