package callcenter.local.simulation.vonage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs webhooks and checks the tokens of requests. */
final class Tokens {

    private static final String HEADER = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");

    private final ObjectMapper json = new ObjectMapper();
    private final VonageAccount account;

    Tokens(VonageAccount account) {
        this.account = account;
    }

    /** For a webhook with this body; each has another id. */
    String ofWebhook(String body) {
        String claims = json.createObjectNode()
                .put("iss", "Vonage")
                .put("iat", Instant.now().getEpochSecond())
                .put("jti", UUID.randomUUID().toString())
                .put("api_key", account.apiKey())
                .put("application_id", account.applicationId())
                .put("payload_hash", sha256(body))
                .toString();
        String content = HEADER + "." + encoded(claims);
        return content + "." + encoded(hmac(content));
    }

    /** Whether the application itself asks. */
    boolean ofApplication(String authorization) {
        String[] parts = authorization == null
                ? new String[0]
                : authorization.replace("Bearer ", "").split("\\.");
        if (parts.length != 3) {
            return false;
        }
        try {
            Signature check = Signature.getInstance("SHA256withRSA");
            check.initVerify(account.publicKey());
            check.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            JsonNode claims = json.readTree(Base64.getUrlDecoder().decode(parts[1]));
            return check.verify(Base64.getUrlDecoder().decode(parts[2]))
                    && account.applicationId()
                            .equals(claims.path("application_id").asText())
                    && Instant.now().getEpochSecond() < claims.path("exp").asLong();
        } catch (GeneralSecurityException | IOException e) {
            return false;
        }
    }

    private byte[] hmac(String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(account.signatureSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(content.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no HmacSHA256", e);
        }
    }

    private static String sha256(String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
