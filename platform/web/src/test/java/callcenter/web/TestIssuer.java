package callcenter.web;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Signs tokens that the application under test accepts. */
public final class TestIssuer implements QuarkusTestResourceLifecycleManager {
    private static final String ISSUER = "https://issuer.test";
    private static final KeyPair KEYS = newKeys();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded()),
                "quarkus.oidc.token.issuer",
                ISSUER);
    }

    @Override
    public void stop() {}

    static String token(String agentId, String role, Duration validFor) {
        return Jwt.issuer(ISSUER)
                .subject("subject-of-" + agentId)
                .groups(Set.of(role))
                .claim("agent_id", agentId)
                .claim("teams", List.of("north", "south"))
                .expiresIn(validFor)
                .sign(KEYS.getPrivate());
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
