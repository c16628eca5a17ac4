package callcenter.routing.telephony.generic;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import callcenter.routing.domain.call.LegFailure;
import callcenter.routing.telephony.Delivery;
import callcenter.routing.telephony.FakePlatform.Asked;
import callcenter.routing.telephony.LegStatus;
import callcenter.routing.telephony.OutboundHttp;
import callcenter.routing.telephony.OutboundHttps;
import callcenter.routing.telephony.PlatformCommandsContract;
import callcenter.routing.telephony.TelephonyPlatform;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GenericPlatformTest extends PlatformCommandsContract {
    private static final String KEY = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @Test
    void aCommandIsSignedAndNamedByItsId() throws Exception {
        platformTakes();

        send(offer(), Duration.ofSeconds(5));

        Asked asked = platform.asked().getFirst();
        assertEquals("/commands", asked.target().getPath());
        assertEquals("k-1", asked.header("webhook-id"));
        assertEquals(
                "offer",
                new ObjectMapper().readTree(asked.body()).at("/commands/0/type").asText());
        assertDoesNotThrow(() -> new Webhook(KEY).verify(asked.body(), asked.headers()));
    }

    @Test
    void aQuestionIsSignedToo() throws Exception {
        platformSaysOfTheCall(LegStatus.LIVE);
        var adapter = adapter(OutboundHttps.toLoopback(Duration.ofSeconds(5)));

        adapter.lookUp(CALL, "a/b c").await().atMost(Duration.ofSeconds(5));

        Asked asked = platform.asked().getFirst();
        assertEquals("/calls/a%2Fb%20c", asked.target().getRawPath());
        assertDoesNotThrow(() -> new Webhook(KEY).verify("", asked.headers()));
    }

    @Test
    void aCallThatWeStartedIsAskedForByTheNameWeGaveIt() {
        platformSaysOfTheCall(LegStatus.LIVE);
        var adapter = adapter(OutboundHttps.toLoopback(Duration.ofSeconds(5)));

        adapter.lookUp(CALL, CALL.value()).await().atMost(Duration.ofSeconds(5));

        assertEquals("/calls/outbound:c-1", platform.asked().getFirst().target().getPath());
    }

    @Test
    void aRefusalSaysWhy() {
        platform.answers(409, "{\"reason\":\"do not disturb\",\"cause\":\"REJECTED\"}");

        assertEquals(new Delivery.Refused("do not disturb", LegFailure.REJECTED), send(offer(), Duration.ofSeconds(5)));
    }

    @Test
    void aRefusalThatSaysNothingIsOneAllTheSame() {
        platform.answers(409, "<html>");

        assertInstanceOf(Delivery.Refused.class, send(offer(), Duration.ofSeconds(5)));
    }

    @Override
    protected TelephonyPlatform adapter(OutboundHttp http) {
        var config = new Settings(platform.base());
        return new GenericPlatform(config, new GenericKeys(config, InstantSource.system()), new ObjectMapper(), http);
    }

    @Override
    protected void platformTakes() {
        platform.answers(202, "");
    }

    @Override
    protected void platformRefuses() {
        platform.answers(409, "{\"reason\":\"no such phone\",\"cause\":\"UNREACHABLE\"}");
    }

    @Override
    protected void platformSaysOfTheCall(LegStatus status) {
        if (status == LegStatus.UNKNOWN) {
            platform.answers(404, "");
        } else {
            platform.answers(200, "{\"state\":\"" + status + "\"}");
        }
    }

    private record Settings(URI base) implements GenericConfig {
        @Override
        public Optional<List<String>> webhookKeys() {
            return Optional.of(List.of(KEY));
        }

        @Override
        public Optional<String> commandKey() {
            return Optional.empty();
        }

        @Override
        public Optional<URI> apiBase() {
            return Optional.of(base);
        }

        @Override
        public List<String> allowedOrigins() {
            return List.of("*");
        }

        @Override
        public int webhooksPerSecond() {
            return 1000;
        }
    }
}
