package callcenter.routing.telephony.generic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.standardwebhooks.Webhook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Against the reference library of the scheme. */
class WebhookSignatureTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String OTHER = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    private static final String BODY = "{\"from\":\"+8613800138000\",\"name\":\"李\"}";

    private final Instant now = Instant.now();

    @Test
    void acceptsWhatTheReferenceSigns() throws Exception {
        assertTrue(signedBy(SECRET, now).proves(BODY.getBytes(UTF_8), keys(SECRET), now));
    }

    @Test
    void theReferenceAcceptsWhatWeSign() throws Exception {
        WebhookSignature ours = WebhookSignature.sign(new WebhookKey(SECRET), "m-1", now, BODY.getBytes(UTF_8));

        var headers = Map.of(
                WebhookSignature.ID, List.of(ours.id()),
                WebhookSignature.TIMESTAMP, List.of(ours.timestamp()),
                WebhookSignature.SIGNATURE, List.of(ours.signature()));
        assertDoesNotThrow(() -> new Webhook(SECRET).verify(BODY, headers));
    }

    @Test
    void acceptsAnyOfSeveralKeysWhileTheyAreRotated() throws Exception {
        assertTrue(signedBy(OTHER, now).proves(BODY.getBytes(UTF_8), keys(SECRET, OTHER), now));
    }

    @Test
    void acceptsAnyOfSeveralSignatures() throws Exception {
        WebhookSignature right = signedBy(SECRET, now);
        var several = new WebhookSignature(right.id(), right.timestamp(), "v1,AAAA v2,x " + right.signature());

        assertTrue(several.proves(BODY.getBytes(UTF_8), keys(SECRET), now));
    }

    @Test
    void refusesAnotherKeyAnotherBodyAndAnotherId() throws Exception {
        WebhookSignature right = signedBy(SECRET, now);

        assertFalse(right.proves(BODY.getBytes(UTF_8), keys(OTHER), now));
        assertFalse(right.proves("{}".getBytes(UTF_8), keys(SECRET), now));
        assertFalse(new WebhookSignature("m-2", right.timestamp(), right.signature())
                .proves(BODY.getBytes(UTF_8), keys(SECRET), now));
    }

    @Test
    void refusesWhatIsMoreThanFiveMinutesOldOrAhead() throws Exception {
        WebhookSignature right = signedBy(SECRET, now);
        Duration tolerated = Duration.ofMinutes(5);

        assertTrue(right.proves(BODY.getBytes(UTF_8), keys(SECRET), now.plus(tolerated)));
        assertFalse(right.proves(
                BODY.getBytes(UTF_8), keys(SECRET), now.plus(tolerated).plusSeconds(1)));
        assertFalse(right.proves(
                BODY.getBytes(UTF_8), keys(SECRET), now.minus(tolerated).minusSeconds(1)));
    }

    @Test
    void refusesNonsense() {
        byte[] body = BODY.getBytes(UTF_8);

        assertFalse(new WebhookSignature(null, null, null).proves(body, keys(SECRET), now));
        assertFalse(new WebhookSignature("m-1", "soon", "v1,AAAA").proves(body, keys(SECRET), now));
        assertFalse(new WebhookSignature("m-1", "-9223372036854775808", "v1,AAAA").proves(body, keys(SECRET), now));
        assertFalse(new WebhookSignature("m-1", Long.toString(now.getEpochSecond()), "v1,%%%")
                .proves(body, keys(SECRET), now));
        assertFalse(new WebhookSignature("m-1", Long.toString(now.getEpochSecond()), "").proves(body, List.of(), now));
    }

    @Test
    void theExampleForTelephonyTeamsComesOutRight() throws Exception {
        String expected = new Webhook(SECRET).sign("msg_1", 1614265330, "{\"test\": 2432232314}");

        assertTrue(Files.readString(Path.of("TELEPHONY.md")).contains(expected), expected);
    }

    private static WebhookSignature signedBy(String secret, Instant at) throws Exception {
        return new WebhookSignature(
                "m-1", Long.toString(at.getEpochSecond()), new Webhook(secret).sign("m-1", at.getEpochSecond(), BODY));
    }

    private static List<WebhookKey> keys(String... secrets) {
        return List.of(secrets).stream().map(WebhookKey::new).toList();
    }
}
