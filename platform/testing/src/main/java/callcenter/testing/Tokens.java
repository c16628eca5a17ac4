package callcenter.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Real RS256 bearer tokens of the issuer that {@link RealServers} tells the service to trust. Whoever asks again soon
 * gets the same token: signing is dear without the optimising compiler, and thousands of requests need one.
 */
public final class Tokens {

    /** The issuer of every token here. */
    public static final String ISSUER = "https://issuer.test/callcenter";

    private static final Duration VALID = Duration.ofHours(1);
    /** An issued token is handed out again while this much of its life is left at least. */
    private static final Duration LEFT = Duration.ofMinutes(30);

    private static final Instant PAST = Instant.parse("2026-01-01T00:00:00Z");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<Holder, Issued> ISSUED = new ConcurrentHashMap<>();

    private record Holder(String subject, List<String> roles, Map<String, ?> claims) {}

    private record Issued(String token, Instant at) {}

    private Tokens() {}

    /** An agent who is {@code agentId} by subject and by claim. */
    public static String agent(String agentId) {
        return with(agentId, List.of("agent"), Map.of("agent_id", agentId));
    }

    public static String shiftLeader(String subject, String... teams) {
        return with(subject, List.of("shift-leader"), Map.of("teams", List.of(teams)));
    }

    public static String supervisor() {
        return with("supervisor-1", List.of("supervisor"), Map.of());
    }

    public static String quality() {
        return with("quality-1", List.of("quality"), Map.of());
    }

    public static String ops() {
        return with("ops-1", List.of("ops"), Map.of());
    }

    /** Anyone: roles go to the claim {@code groups}; further claims may replace any of the standard ones. */
    public static String with(String subject, List<String> roles, Map<String, ?> claims) {
        var now = Instant.now();
        return ISSUED.compute(
                        new Holder(subject, roles, claims),
                        (holder, known) -> known != null
                                        && known.at().plus(VALID).minus(LEFT).isAfter(now)
                                ? known
                                : new Issued(sign(content(holder, now)), now))
                .token();
    }

    private static String content(Holder holder, Instant now) {
        var all = new LinkedHashMap<String, Object>();
        all.put("iss", ISSUER);
        all.put("sub", holder.subject());
        all.put("upn", holder.subject());
        all.put("groups", holder.roles());
        all.put("iat", now.getEpochSecond());
        all.put("exp", now.plus(VALID).getEpochSecond());
        all.putAll(holder.claims());
        try {
            return base64Url(JSON.writeValueAsBytes(Map.of("alg", "RS256", "typ", "JWT"))) + "."
                    + base64Url(JSON.writeValueAsBytes(all));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Was good once: a service must answer 401. */
    public static String expired(String subject, String role) {
        return with(subject, List.of(role), Map.of("exp", PAST.getEpochSecond()));
    }

    /** Not signed by our key, under our issuer's name: a service must answer 401. */
    public static String forged(String subject, String role) {
        return content(new Holder(subject, List.of(role), Map.of()), Instant.now()) + "." + base64Url(new byte[256]);
    }

    private static String sign(String content) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(SigningKeys.privateKey());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + base64Url(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64Url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
