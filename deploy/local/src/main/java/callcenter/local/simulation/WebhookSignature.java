package callcenter.local.simulation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Standard Webhooks, version 1: HMAC-SHA256 over {@code id.timestamp.body}. */
final class WebhookSignature {

    private static final String PREFIX = "whsec_";

    private final byte[] key;

    /** @param secret {@code whsec_<base64>} */
    WebhookSignature(String secret) {
        this.key = Base64.getDecoder().decode(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret);
    }

    String sign(String id, String timestamp, String body) {
        return "v1," + Base64.getEncoder().encodeToString(mac(id + "." + timestamp + "." + body));
    }

    boolean matches(String given, String id, String timestamp, String body) {
        byte[] right = sign(id, timestamp, body).getBytes(StandardCharsets.US_ASCII);
        for (String one : given.split(" ", -1)) {
            if (MessageDigest.isEqual(right, one.getBytes(StandardCharsets.US_ASCII))) {
                return true;
            }
        }
        return false;
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no HmacSHA256", e);
        }
    }
}
