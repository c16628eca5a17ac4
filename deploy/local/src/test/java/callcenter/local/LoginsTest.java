package callcenter.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginsTest {

    @TempDir
    Path folder;

    private Secrets secrets;
    private Logins logins;

    @BeforeEach
    void create() {
        secrets = new Secrets(folder);
        logins = new Logins(secrets);
    }

    @Test
    void every_role_has_somebody_and_people_stay_the_same() {
        var roles = logins.onePerRole().stream().map(Login::role).toList();

        assertEquals(List.of("agent", "shift-leader", "supervisor", "quality", "ops"), roles);
        assertEquals(logins.all(), new Logins(secrets).all());
    }

    @Test
    void a_token_says_who_it_is_and_is_signed_with_the_key_that_services_trust() throws Exception {
        var token = logins.token("agent-2");

        assertEquals("agent-2", claims(token).path("agent_id").asText());
        assertEquals("agent", claims(token).path("groups").get(0).asText());
        assertEquals(Logins.ISSUER, claims(token).path("iss").asText());
        assertTrue(isGenuine(token));
    }

    @Test
    void operating_is_done_in_the_name_of_a_person() throws Exception {
        var claims = claims(logins.operator("lin"));

        assertEquals("lin", claims.path("sub").asText());
        assertEquals("ops", claims.path("groups").get(0).asText());
    }

    @Test
    void nobody_gets_a_token_who_is_not_listed() {
        assertThrows(IllegalArgumentException.class, () -> logins.token("stranger"));
    }

    private static JsonNode claims(String token) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private boolean isGenuine(String token) throws Exception {
        var verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(secrets.publicKey()))));
        var dot = token.lastIndexOf('.');
        verifier.update(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
        return verifier.verify(Base64.getUrlDecoder().decode(token.substring(dot + 1)));
    }
}
