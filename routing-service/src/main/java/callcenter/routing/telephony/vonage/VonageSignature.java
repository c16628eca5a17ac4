package callcenter.routing.telephony.vonage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code Authorization: Bearer <JWT>} of a webhook: HS256 with a signature secret over the digest of the body, the time
 * and the account. The address is not signed.
 */
final class VonageSignature {
    static final String HEADER = "Authorization";
    private static final String SCHEME = "Bearer ";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final ObjectMapper json;
    private final List<byte[]> secrets;
    private final Optional<String> account;

    /** @param account whose webhooks are taken; empty: of any account that has one of the secrets */
    VonageSignature(ObjectMapper json, List<String> secrets, Optional<String> account) {
        this.json = json;
        this.secrets = secrets.stream()
                .map(secret -> secret.getBytes(StandardCharsets.UTF_8))
                .toList();
        this.account = account;
    }

    /** Whether the account signed this body within the last five minutes. @param bodyHash SHA-256 of it, in hexadecimal */
    boolean proves(@Nullable String authorization, String bodyHash, Instant now) {
        if (authorization == null || !authorization.startsWith(SCHEME)) {
            return false;
        }
        String[] parts = authorization.substring(SCHEME.length()).strip().split("\\.", -1);
        return parts.length == 3
                && "HS256".equals(decoded(parts[0]).path("alg").asText())
                && signed(parts[0] + '.' + parts[1], bytes(parts[2]))
                && says(decoded(parts[1]), bodyHash, now);
    }

    private boolean signed(String content, byte[] given) {
        byte[] text = content.getBytes(StandardCharsets.US_ASCII);
        return secrets.stream().anyMatch(secret -> MessageDigest.isEqual(Digests.hmac(secret, text), given));
    }

    private boolean says(JsonNode claims, String bodyHash, Instant now) {
        return fresh(claims.path("iat").asLong(), now)
                && (!claims.has("exp")
                        || now.getEpochSecond() < claims.path("exp").asLong())
                && !claims.path("jti").asText().isBlank()
                && bodyHash.equalsIgnoreCase(claims.path("payload_hash").asText())
                && account.map(expected ->
                                expected.equals(claims.path("api_key").asText()))
                        .orElse(true);
    }

    private static boolean fresh(long issued, Instant now) {
        return Math.abs(now.getEpochSecond() - issued) <= TOLERANCE.toSeconds();
    }

    private JsonNode decoded(String part) {
        try {
            return json.readTree(bytes(part));
        } catch (IOException e) {
            return json.missingNode();
        }
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getUrlDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
