package callcenter.routing.usecase;

import callcenter.routing.domain.call.CallId;
import callcenter.testing.EventVoice;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Calls that callback-service asks for. */
abstract class PromisedCallTest extends RoutingTest {

    static final String NUMBER = "+8613800138000";

    EventVoice promises;

    @BeforeEach
    void open() {
        promises = EventVoice.of("callback-service");
    }

    @AfterEach
    void close() {
        promises.close();
    }

    void awaitPlaced(CallId call) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> count("select count(*) from call where id = ?", call.value()) == 1);
    }
}
