package callcenter.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.dashboard.backend.Backends;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The page as the services speak, fall silent and come back. */
@QuarkusTest
@WithTestResource(value = Backends.class, scope = TestResourceScope.GLOBAL)
class LivePageTest extends InBrowser {
    /** Staleness is told after two missed beats; a slow machine draws it later. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

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
        tab.await("document.querySelector('.stale-notice') !== null", PATIENCE);
        assertTrue(tab.text(".stale-notice").contains("nothing heard from routing"));
        assertTrue(tab.text(".connection").contains("Not current"));
        tab.screenshot(Path.of("target", "pictures", "stale.png"));

        services.routing().speakAgain();
        tab.await("document.querySelector('.stale-notice') === null", PATIENCE);
    }

    @Test
    void oneServiceThatIsAwayDoesNotTakeTheOthersAlong() {
        signIn();

        services.qa().fallSilent();
        services.qa().dropReaders();
        tab.await("document.querySelector('.evaluations.stale') !== null", PATIENCE);

        assertEquals(true, tab.evaluate("document.querySelector('.calls.live') !== null"));
        assertTrue(tab.text(".stale-notice").contains("quality"));
    }

    @Test
    void aBrokenStreamIsReadAgain() {
        signIn();

        services.callback().snapshot("{\"promises\":[]}");
        services.callback().dropReaders();

        tab.awaitText(".promises", "Nothing is promised.");
    }

    @Test
    void leavingThePageEndsItsStreams() {
        signIn();
        Awaitility.await().atMost(PATIENCE).until(() -> services.qa().readers() > 0);

        tab.open("about:blank");

        Awaitility.await().atMost(PATIENCE).until(() -> services.qa().readers() == 0);
    }
}
