package callcenter.routing.telephony.generic;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The three headers of the Standard Webhooks scheme.
 *
 * @param id        the message's id, the same at every delivery
 * @param timestamp seconds since 1970 of this delivery
 * @param signature signatures parted by spaces, each {@code v1,<base64>}
 */
record WebhookSignature(
        @Nullable String id,
        @Nullable String timestamp,
        @Nullable String signature) {
    static final String ID = "webhook-id";
    static final String TIMESTAMP = "webhook-timestamp";
    static final String SIGNATURE = "webhook-signature";
    static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final String VERSION = "v1,";
    private static final int LONGEST_ID = 200;

    static WebhookSignature sign(WebhookKey key, String id, Instant at, byte[] body) {
        String timestamp = Long.toString(at.getEpochSecond());
        String encoded = Base64.getEncoder().encodeToString(key.sign(id, timestamp, body));
        return new WebhookSignature(id, timestamp, VERSION + encoded);
    }

    /** Whether one of the signatures is by one of the keys, over this body, and fresh. */
    boolean proves(byte[] body, List<WebhookKey> keys, Instant now) {
        if (id == null || id.isBlank() || id.length() > LONGEST_ID || timestamp == null || signature == null) {
            return false;
        }
        return fresh(timestamp, now)
                && Arrays.stream(signature.split(" "))
                        .filter(one -> one.startsWith(VERSION))
                        .map(one -> decode(one.substring(VERSION.length())))
                        .anyMatch(given -> keys.stream()
                                .anyMatch(key -> MessageDigest.isEqual(key.sign(id, timestamp, body), given)));
    }

    private static boolean fresh(String timestamp, Instant now) {
        try {
            long age = Math.subtractExact(now.getEpochSecond(), Long.parseLong(timestamp));
            return age >= -TOLERANCE.toSeconds() && age <= TOLERANCE.toSeconds();
        } catch (NumberFormatException | ArithmeticException e) {
            return false;
        }
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
