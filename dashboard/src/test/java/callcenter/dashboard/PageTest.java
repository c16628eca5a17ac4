package callcenter.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.dashboard.backend.Backends;
import callcenter.dashboard.backend.LiveBackend;
import callcenter.dashboard.backend.Services;
import callcenter.dashboard.backend.Shift;
import callcenter.dashboard.browser.Chromium;
import callcenter.dashboard.browser.Tab;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page as people use it, in a real browser. */
@QuarkusTest
@WithTestResource(value = Backends.class, scope = TestResourceScope.GLOBAL)
class PageTest {
    private static Chromium browser;

    @TestHTTPResource("/")
    URL page;

    Services services;

    private final Shift shift = new Shift(7);
    private Tab tab;

    @BeforeAll
    static void startBrowser() throws Exception {
        Optional<String> executable = Chromium.executable();
        Assumptions.assumeTrue(executable.isPresent(), "Browser tests are skipped: no Chromium on this machine");
        browser = Chromium.start(executable.orElseThrow());
    }

    @AfterAll
    static void stopBrowser() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openPage() throws Exception {
        services.routing().snapshot(shift.routing(30, 14));
        services.callback().snapshot(shift.promises(24, 30));
        services.qa().snapshot(shift.evaluations(12, 30));
        tab = browser.tab();
        tab.size(1440, 900);
        tab.open(page.toString());
        tab.await("document.querySelector('#user') !== null");
        tab.evaluate("localStorage.clear(), sessionStorage.clear(), window.old = true");
        tab.open(page.toString());
        tab.await("!window.old && document.querySelector('#user') !== null");
    }

    @AfterEach
    void closePage() {
        if (tab != null) {
            tab.close();
        }
        services.routing().speakAgain();
        services.qa().speakAgain();
    }

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
    void aDeltaShowsWithoutReload() {
        signIn();
        tab.evaluate("window.notReloaded = true");

        services.routing()
                .delta(
                        "calls",
                        "call-new",
                        shift.call("call-new", "WAITING", "service", "")
                                .put("number", "****4711")
                                .encode());

        tab.awaitText(".calls", "****4711");
        services.routing().delta("calls", "call-new", "null");
        tab.await("!document.querySelector('.calls').textContent.includes('****4711')");
        assertEquals(true, tab.evaluate("window.notReloaded"));
    }

    @Test
    void silenceIsToldAsStaleAndEndsWhenTheServiceSpeaksAgain() throws Exception {
        signIn();

        services.routing().fallSilent();
        tab.await("document.querySelector('.stale-notice') !== null", Duration.ofSeconds(25));
        assertTrue(tab.text(".stale-notice").contains("nothing heard from routing"));
        assertTrue(tab.text(".connection").contains("Not current"));
        tab.screenshot(Path.of("target", "pictures", "stale.png"));

        services.routing().speakAgain();
        tab.await("document.querySelector('.stale-notice') === null", Duration.ofSeconds(40));
    }

    @Test
    void oneServiceThatIsAwayDoesNotTakeTheOthersAlong() {
        signIn();

        services.qa().fallSilent();
        services.qa().dropReaders();
        tab.await("document.querySelector('.evaluations.stale') !== null", Duration.ofSeconds(25));

        assertEquals(true, tab.evaluate("document.querySelector('.calls.live') !== null"));
        assertTrue(tab.text(".stale-notice").contains("quality"));
    }

    @Test
    void aBrokenStreamIsReadAgain() {
        signIn();

        services.callback().dropReaders();
        services.callback().snapshot("{\"promises\":[]}");

        tab.awaitText(".promises", "Nothing is promised.");
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
                        shift.promise("p-now", Duration.ofSeconds(6), 1)
                                .put("matter", "Due in a moment")
                                .encode());
        tab.await(rowWith("Due in a moment", "at-risk-80"));

        tab.await(rowWith("Due in a moment", "overdue"));
    }

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
    void anAgentIsOfferedNoSupervisorActions() {
        services.routing().answers("/calls/call-1/timeline", shift.timeline());
        enter("agent-1", "jasmine");
        tab.await("document.querySelector('.calls .extent .row') !== null");

        tab.click("#calls-call-1");

        tab.await("document.querySelector('dialog.drawer').open");
        assertEquals(true, tab.evaluate("document.querySelector('.drawer footer') === null"));
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

    @Test
    void leavingThePageEndsItsStreams() {
        signIn();
        Awaitility.await().until(() -> services.qa().readers() > 0);

        tab.open("about:blank");

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> services.qa().readers() == 0);
    }

    private void signIn() {
        enter("wang", "tea-house");
        tab.await("['queues', 'calls', 'promises', 'agents', 'evaluations']"
                + ".every(kind => document.querySelector('.' + kind + ' .extent .row'))");
    }

    private void enter(String user, String password) {
        tab.evaluate("document.querySelector('#user').focus()");
        tab.type(user);
        tab.press("Tab");
        tab.type(password);
        tab.press("Enter");
    }

    private boolean focused(String label) {
        return label.equals(tab.evaluate("document.activeElement.getAttribute('aria-label')"));
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
