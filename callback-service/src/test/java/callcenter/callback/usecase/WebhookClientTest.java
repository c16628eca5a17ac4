package callcenter.callback.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookClientTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:1/", "http://10.0.0.8/", "http://169.254.169.254/", "file:///etc/passwd"})
    void addressesInsideTheNetworkAreNotToldUnlessAllowed(URI inside) {
        var answer = new WebhookClient(false, Duration.ofSeconds(1)).send(inside, SECRET, "msg_1", Instant.now(), "{}");

        assertEquals(0, answer.status());
        assertTrue(answer.text().startsWith("IOException"), answer.text());
    }

    @Test
    void anAddressThatDoesNotAnswerIsNoAnswer() {
        var answer = new WebhookClient(true, Duration.ofSeconds(1))
                .send(URI.create("http://127.0.0.1:1/"), SECRET, "msg_1", Instant.now(), "{}");

        assertEquals(0, answer.status());
    }
}
