package callcenter.dashboard.login;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;

/** Signs a local user's bearer token: RS256, good for one shift. */
final class LocalTokens {
    static final Duration LIFETIME = Duration.ofHours(12);

    private final PrivateKey key;
    private final String issuer;

    LocalTokens(PrivateKey key, String issuer) {
        this.key = key;
        this.issuer = issuer;
    }

    String mint(LocalUser user, Instant now) {
        JwtClaimsBuilder token = Jwt.issuer(issuer)
                .subject(user.user())
                .upn(user.user())
                .groups(new HashSet<>(user.roles()))
                .issuedAt(now)
                .expiresAt(now.plus(LIFETIME));
        if (user.agentId() != null) {
            token.claim("agent_id", user.agentId());
        }
        if (user.teams() != null) {
            token.claim("teams", user.teams());
        }
        return token.sign(key);
    }
}
