package callcenter.routing.telephony.twilio;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * {@code X-Twilio-Signature}: HMAC-SHA1 with an auth token over the address that was called and the sorted form. It
 * signs no time, so it proves who speaks and never when.
 */
final class TwilioSignature {
    static final String HEADER = "X-Twilio-Signature";
    private static final String ALGORITHM = "HmacSHA1";

    private final List<String> tokens;

    TwilioSignature(List<String> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    /** Whether one of our tokens signed this. @param target the public address with path and query */
    boolean proves(@Nullable String given, URI target, FormParameters form) {
        if (given == null) {
            return false;
        }
        byte[] signature = given.getBytes(StandardCharsets.US_ASCII);
        return tokens.stream()
                .flatMap(token -> spellings(target).map(address -> sign(token, address + form.signedContent())))
                .anyMatch(expected -> MessageDigest.isEqual(expected, signature));
    }

    /** Twilio signs the address with or without the port, depending on the kind of request. */
    private static Stream<String> spellings(URI target) {
        String rest = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
        String host = target.getScheme() + "://" + target.getHost();
        int port = target.getPort() >= 0 ? target.getPort() : "https".equals(target.getScheme()) ? 443 : 80;
        return Stream.of(host + rest, host + ":" + port + rest);
    }

    private static byte[] sign(String token, String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder().encode(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java platform", e);
        }
    }
}
