package callcenter.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names a customer without saying the number: {@code c_} and the first 16 bytes of HMAC-SHA256(centre key, E.164
 * number) in base64url. Every service computes it alike; without the key it cannot be reversed by trying numbers.
 */
public final class CustomerIds {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;
    private static final int SHORTEST_KEY = 16;

    private final SecretKeySpec key;

    /** @param centreKey secret of at least 16 characters, the same for all services of a centre and for ever */
    public CustomerIds(String centreKey) {
        if (centreKey.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "callcenter.customer-key needs at least " + SHORTEST_KEY + " characters");
        }
        key = new SecretKeySpec(centreKey.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Id of the customer with this number, which is E.164 (see {@link PhoneNumbers}). */
    public String of(String e164) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] digest = mac.doFinal(e164.getBytes(StandardCharsets.US_ASCII));
            return "c_" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime has no " + ALGORITHM, e);
        }
    }
}
