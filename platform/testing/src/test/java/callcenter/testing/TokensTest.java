package callcenter.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void an_agent_is_who_the_claims_say() throws Exception {
        var claims = claims(Tokens.agent("agent-7"));

        assertEquals("agent-7", claims.path("agent_id").asText());
        assertEquals("agent", claims.path("groups").get(0).asText());
        assertEquals(Tokens.ISSUER, claims.path("iss").asText());
        assertTrue(Instant.ofEpochSecond(claims.path("exp").asLong()).isAfter(Instant.now()));
    }

    @Test
    void the_signature_is_of_the_key_that_services_are_given() throws Exception {
        assertTrue(isGenuine(Tokens.ops()));
        assertFalse(isGenuine(Tokens.forged("ops-1", "ops")));
    }

    @Test
    void an_expired_token_was_good_once() throws Exception {
        var token = Tokens.expired("agent-7", "agent");

        assertTrue(isGenuine(token));
        assertTrue(Instant.ofEpochSecond(claims(token).path("exp").asLong()).isBefore(Instant.now()));
    }

    private static JsonNode claims(String token) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(part(token, 1)));
    }

    private static boolean isGenuine(String token) throws Exception {
        var key = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(SigningKeys.publicKey())));
        var verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(key);
        verifier.update((part(token, 0) + "." + part(token, 1)).getBytes(StandardCharsets.US_ASCII));
        return verifier.verify(Base64.getUrlDecoder().decode(part(token, 2)));
    }

    private static String part(String token, int index) {
        return token.split("\\.", -1)[index];
    }
}
