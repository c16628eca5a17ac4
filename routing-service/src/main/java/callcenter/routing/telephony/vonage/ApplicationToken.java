package callcenter.routing.telephony.vonage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** The token that proves to Vonage that a request is by our application: RS256 with its private key. */
final class ApplicationToken {
    /** Long enough for a slow request and for clocks that differ. */
    private static final Duration VALID = Duration.ofMinutes(5);

    private static final String HEADER =
            encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));

    private final String application;
    private final PrivateKey key;

    /** @param pem PKCS #8; line breaks do not matter */
    ApplicationToken(String application, String pem) {
        this.application = application;
        key = privateKey(pem);
    }

    String at(Instant now) {
        String claims = "{\"application_id\":\"%s\",\"iat\":%d,\"exp\":%d,\"jti\":\"%s\"}"
                .formatted(application, now.getEpochSecond(), now.plus(VALID).getEpochSecond(), UUID.randomUUID());
        String content = HEADER + '.' + encoded(claims.getBytes(StandardCharsets.UTF_8));
        return content + '.' + encoded(signature(content));
    }

    private byte[] signature(String content) {
        try {
            Signature signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(key);
            signer.update(content.getBytes(StandardCharsets.US_ASCII));
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("callcenter.vonage.private-key cannot sign", e);
        }
    }

    private static PrivateKey privateKey(String pem) {
        String base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s|\\\\n", "");
        try {
            byte[] encoded = Base64.getDecoder().decode(base64);
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "callcenter.vonage.private-key must be an RSA key in PEM, -----BEGIN PRIVATE KEY-----…", e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
