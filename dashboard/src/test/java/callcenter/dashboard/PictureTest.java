package callcenter.dashboard;

import callcenter.dashboard.backend.Approvals;
import callcenter.dashboard.backend.Backends;
import callcenter.dashboard.backend.PromiseReports;
import callcenter.dashboard.backend.Services;
import callcenter.dashboard.backend.Shift;
import callcenter.dashboard.browser.Chromium;
import callcenter.dashboard.browser.Tab;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page at the sizes it is used at: nothing overflows; pictures go to {@code target/pictures}. */
@QuarkusTest
@WithTestResource(value = Backends.class, scope = TestResourceScope.GLOBAL)
class PictureTest {
    @TestHTTPResource("/")
    URL page;

    Services services;

    @ParameterizedTest
    @CsvSource({
        "desk-en-light, 1440, 900, en, light",
        "desk-zh-dark, 1440, 900, zh-CN, dark",
        "wall-en-dark, 1920, 1080, en, dark",
        "wall-zh-light, 1920, 1080, zh-CN, light",
        "narrow-en-light, 390, 844, en, light"
    })
    void nothingOverflowsItsPlace(String name, int width, int height, String language, String theme) throws Exception {
        Optional<String> executable = Chromium.executable();
        Assumptions.assumeTrue(executable.isPresent(), "Browser tests are skipped: no Chromium on this machine");
        Shift shift = new Shift(7);
        services.routing().snapshot(shift.routing(42, 16));
        services.callback().snapshot(shift.promises(26, 42));
        services.qa().snapshot(shift.evaluations(14, 42));
        services.routing().answers("/calls/call-2/timeline", shift.timeline());
        try (Chromium browser = Chromium.start(executable.orElseThrow());
                Tab tab = browser.tab()) {
            tab.size(width, height);
            tab.systemTheme(theme);
            tab.open(page.toString());
            tab.await("document.querySelector('#user') !== null");
            tab.evaluate("localStorage.setItem('callcenter.language', '" + language + "')");
            tab.open(page.toString());
            tab.await(
                    "document.documentElement.lang === '" + language + "' && document.querySelector('#user') !== null");
            tab.screenshot(picture(name + "-login"));
            tab.evaluate("document.querySelector('#user').focus()");
            tab.type("wang");
            tab.press("Tab");
            tab.type("tea-house");
            tab.press("Enter");
            tab.await("document.querySelector('.evaluations .extent .row') !== null"
                    + " && document.querySelector('.promises .extent .row') !== null"
                    + " && document.querySelector('.connection.live') !== null");

            Assertions.assertEquals(true, tab.evaluate("document.documentElement.scrollWidth <= innerWidth"));
            tab.screenshot(picture(name));
            lookAtPromises(tab, name);
            lookAtReport(tab, name);
            lookAtApprovals(tab, name);
            services.routing().answers("/calls/call-2/explanation", Approvals.EXPLANATION);
            tab.click("#calls-call-2");
            tab.await("document.querySelectorAll('.timeline li').length > 0");
            tab.screenshot(picture(name + "-call"));
            tab.click(".drawer footer .danger");
            tab.await("document.querySelector('dialog.reason').open");
            tab.screenshot(picture(name + "-reason"));
        }
    }

    private void lookAtPromises(Tab tab, String name) throws IOException {
        services.callback().answers("/callbacks/p-3/explanation", new Shift(7).explanation("p-3"));
        services.routing().answers("/calls/call-of-p-3/timeline", new Shift(7).timeline());
        tab.evaluate("location.hash = 'promises'");
        tab.await("document.querySelector('cc-promise-board .extent .row') !== null");
        Assertions.assertEquals(true, tab.evaluate("document.documentElement.scrollWidth <= innerWidth"));
        tab.screenshot(picture(name + "-promises"));
        tab.click("#promises-p-3");
        tab.await("document.querySelectorAll('.spans li, .drawer .timeline li').length > 4");
        tab.screenshot(picture(name + "-promise"));
        tab.click(".drawer .close");
        tab.evaluate("location.hash = 'centre'");
        tab.await("document.querySelector('.calls .extent .row') !== null");
    }

    private void lookAtReport(Tab tab, String name) throws IOException {
        services.callback().answers(PromiseReports.path("kind"), PromiseReports.by("kind"));
        tab.evaluate("location.hash = 'reports'");
        tab.await("document.querySelector('#report-to') !== null");
        tab.evaluate("(() => { document.querySelector('#report-from').value = '2026-03-02';"
                + " const to = document.querySelector('#report-to'); to.value = '2026-03-08';"
                + " to.dispatchEvent(new Event('change', { bubbles: true })); })()");
        tab.await("document.querySelector('.report tfoot') !== null");
        Assertions.assertEquals(true, tab.evaluate("document.documentElement.scrollWidth <= innerWidth"));
        tab.screenshot(picture(name + "-report"));
        tab.evaluate("location.hash = 'centre'");
        tab.await("document.querySelector('.calls .extent .row') !== null");
    }

    private void lookAtApprovals(Tab tab, String name) throws IOException {
        services.routing().answers("/bulletins/all", Approvals.BULLETINS);
        services.routing().answers("/nuisance-numbers?size=200", Approvals.NUMBERS);
        services.routing().answers("/nuisance-numbers/n-1", Approvals.NUMBER);
        tab.evaluate("location.hash = 'approvals'");
        tab.await("document.querySelectorAll('.bulletins .extent .row, .nuisances .extent .row').length > 3");
        Assertions.assertEquals(true, tab.evaluate("document.documentElement.scrollWidth <= innerWidth"));
        tab.screenshot(picture(name + "-approvals"));
        tab.click("#nuisances-n-1");
        tab.await("document.querySelectorAll('.evidence li').length > 0");
        tab.screenshot(picture(name + "-nuisance"));
        tab.click(".drawer .close");
        tab.click("#write-bulletin");
        tab.await("document.querySelector('dialog.bulletin').open");
        tab.screenshot(picture(name + "-bulletin"));
        tab.click(".bulletin .buttons .plain");
        tab.evaluate("location.hash = 'centre'");
        tab.await("document.querySelector('.calls .extent .row') !== null");
    }

    private static Path picture(String name) {
        return Path.of("target", "pictures", name + ".png");
    }
}
