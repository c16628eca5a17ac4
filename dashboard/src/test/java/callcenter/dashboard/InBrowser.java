package callcenter.dashboard;

import callcenter.dashboard.backend.Services;
import callcenter.dashboard.backend.Shift;
import callcenter.dashboard.browser.Chromium;
import callcenter.dashboard.browser.Tab;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The page as people use it, in a real browser: each test begins at the login, with a shift going on behind it. */
abstract class InBrowser {
    private static Chromium browser;

    @TestHTTPResource("/")
    URL page;

    Services services;

    final Shift shift = new Shift(7);
    Tab tab;

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
            browser = null;
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
        services.clocksAhead(Duration.ZERO);
    }

    final void signIn() {
        enter("wang", "tea-house");
        tab.await("['queues', 'calls', 'promises', 'agents', 'evaluations']"
                + ".every(kind => document.querySelector('.' + kind + ' .extent .row'))");
    }

    final void enter(String user, String password) {
        tab.evaluate("document.querySelector('#user').focus()");
        tab.type(user);
        tab.press("Tab");
        tab.type(password);
        tab.press("Enter");
    }
}
