package callcenter.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.dashboard.backend.Backends;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the board shows, and to whom. */
@QuarkusTest
@WithTestResource(value = Backends.class, scope = TestResourceScope.GLOBAL)
class BoardPageTest extends InBrowser {

    @Test
    void signingInShowsTheBoardAndStreamsCarryTheToken() {
        signIn();

        assertEquals("Customer service", tab.text(".queues .extent .row:nth-child(2) .name"));
        assertTrue(services.routing().seen().stream()
                .filter(seen -> seen.path().equals("/stream"))
                .allMatch(seen -> seen.authorization().startsWith("Bearer ey")));
        assertFalse(((String) tab.evaluate("location.href")).contains("ey"));
    }

    @Test
    void aWrongPasswordIsSaidAndTheBoardStaysClosed() {
        enter("wang", "wrong");

        tab.awaitText(".login [role=alert]", "User or password is wrong.");
    }

    @Test
    void theLanguageSwitchesAndIsRemembered() {
        signIn();

        tab.click("#language");

        tab.awaitText("h1", "呼叫中心");
        tab.awaitText("#promises-title", "回电承诺");
        tab.awaitText(".queues", "客户服务");
        assertEquals("zh-CN", tab.evaluate("document.documentElement.lang"));
        tab.open(page.toString());
        tab.awaitText("h1", "呼叫中心");
    }

    @Test
    void promisesAtRiskAndOverdueStandOutByColourShapeAndWords() {
        signIn();
        String calm = colourOf(".promises .extent .row:not([class*=at-risk]):not(.overdue)");

        assertFalse(calm.equals(colourOf(".promises .row.overdue")));
        assertFalse(calm.equals(colourOf(".promises .row.at-risk-80")));
        assertTrue(tab.text(".promises .row.overdue .left").endsWith("late Overdue"));
        assertTrue(tab.text(".promises .row.at-risk-80 .left").endsWith("At risk"));
        assertEquals("bad", tab.evaluate("document.querySelector('.promises .row.overdue .mark').classList[1]"));
    }

    @Test
    void aPromiseBecomesOverdueByTimeAlone() {
        signIn();
        services.callback()
                .delta(
                        "promises",
                        "p-now",
                        shift.promise("p-now", Duration.ofMinutes(10), 1)
                                .put("matter", "Due in a moment")
                                .encode());
        tab.await(rowWith("Due in a moment", "at-risk-80"));

        services.clocksAhead(Duration.ofMinutes(11));

        tab.await(rowWith("Due in a moment", "overdue"));
    }

    @Test
    void fiveHundredAgentsAndTenThousandPromisesAreDrawnAsTheyAreSeen() {
        services.routing().snapshot(shift.routing(500, 200));
        services.callback().snapshot(shift.promises(10_000, 500));
        signIn();
        tab.awaitText(".promises .count", "10000");

        assertTrue(rows(".promises") < 80);
        assertTrue(rows(".agents") < 80);
        tab.evaluate("document.querySelector('.promises .grid').scrollTop = 1e9");
        tab.await(
                "document.querySelector('.promises .extent .row:last-child').getAttribute('aria-rowindex') === '10001'");
    }

    private int rows(String panel) {
        return ((Number) tab.evaluate("document.querySelectorAll('" + panel + " .extent .row').length")).intValue();
    }

    private String colourOf(String selector) {
        return (String) tab.evaluate("getComputedStyle(document.querySelector('" + selector + "')).backgroundColor");
    }

    private static String rowWith(String text, String tone) {
        return "[...document.querySelectorAll('.promises .row." + tone + "')].some(row => row.textContent.includes('"
                + text + "'))";
    }
}
