package callcenter.routing.telephony.vonage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vonage.client.voice.VoiceClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against Vonage's own library: what it accepts we must accept, where it is fresh and about this body. */
class VonageSignatureTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final String BODY = "{\"status\":\"ringing\",\"from\":\"李\"}";
    private static final VonageSignature SIGNATURE = new VonageSignature(
            new ObjectMapper(), List.of("another secret", VonageRequests.SECRET), Optional.of(VonageRequests.ACCOUNT));

    @Test
    void acceptsWhatVonagesLibraryAccepts() {
        String token = VonageRequests.token(claims(), VonageRequests.SECRET);

        assertTrue(VoiceClient.verifySignature(token, VonageRequests.SECRET));
        assertTrue(proves(token));
    }

    @Test
    void refusesAnotherSecretAsVonagesLibraryDoes() {
        String token = VonageRequests.token(claims(), "nobody's secret");

        assertFalse(VoiceClient.verifySignature(token, VonageRequests.SECRET));
        assertFalse(proves(token));
    }

    @Test
    void acceptsAnyOfSeveralSecretsWhileTheyAreRotated() {
        assertTrue(proves(VonageRequests.token(claims(), "another secret")));
    }

    @Test
    void refusesAnotherBody() {
        String token = VonageRequests.token(claims(), VonageRequests.SECRET);

        assertFalse(SIGNATURE.proves("Bearer " + token, Digests.sha256("{}".getBytes(UTF_8)), NOW));
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301})
    void refusesWhatIsMoreThanFiveMinutesOff(long seconds) {
        assertFalse(proves(VonageRequests.token(at(NOW.plusSeconds(seconds)), VonageRequests.SECRET)));
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 300})
    void acceptsFiveMinutes(long seconds) {
        assertTrue(proves(VonageRequests.token(at(NOW.plusSeconds(seconds)), VonageRequests.SECRET)));
    }

    @Test
    void refusesWhatHasExpired() {
        assertFalse(proves(
                VonageRequests.token(claims().withExpiresAt(NOW.minus(Duration.ofSeconds(1))), VonageRequests.SECRET)));
    }

    @Test
    void refusesAnotherAccountAndATokenWithoutAnId() {
        assertFalse(proves(VonageRequests.token(claims().withClaim("api_key", "other"), VonageRequests.SECRET)));
        assertFalse(proves(VonageRequests.token(claims().withJWTId(""), VonageRequests.SECRET)));
    }

    @Test
    void refusesOtherAlgorithms() {
        assertFalse(proves(claims().sign(Algorithm.none())));
        assertFalse(proves(claims().sign(Algorithm.HMAC512(VonageRequests.SECRET))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer ", "Bearer a.b", "Bearer a.b.c", "Bearer ....", "Basic YTpi", "Bearer é.é.é"})
    void refusesWhatIsNoToken(String header) {
        assertFalse(SIGNATURE.proves(header, hash(), NOW));
    }

    @Test
    void withoutASecretNothingIsProven() {
        var none = new VonageSignature(new ObjectMapper(), List.of(), Optional.empty());

        assertFalse(none.proves("Bearer " + VonageRequests.token(claims(), VonageRequests.SECRET), hash(), NOW));
        assertFalse(none.proves(null, hash(), NOW));
    }

    private static JWTCreator.Builder claims() {
        return at(NOW);
    }

    private static JWTCreator.Builder at(Instant issued) {
        return VonageRequests.claims(BODY, issued);
    }

    private static boolean proves(String token) {
        return SIGNATURE.proves("Bearer " + token, hash(), NOW);
    }

    private static String hash() {
        return Digests.sha256(BODY.getBytes(UTF_8));
    }
}
