package callcenter.routing.telephony.vonage;

import callcenter.routing.telephony.WebhookRequest;
import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Webhooks as Vonage sends them, signed by the library on which Vonage's own stands. */
final class VonageRequests {
    static final String SECRET = "the signature secret of the account";
    static final String ACCOUNT = "a1b2c3d4";

    private VonageRequests() {}

    static WebhookRequest signed(String path, String body) {
        return new WebhookRequest(
                VonageAddresses.ROOT + path,
                Map.of(
                        "Content-Type",
                        "application/json",
                        VonageSignature.HEADER,
                        "Bearer " + token(claims(body, Instant.now()), SECRET)),
                body);
    }

    /** As documented: issuer, account, application, time, id of the token, digest of the body. */
    static JWTCreator.Builder claims(String body, Instant at) {
        return JWT.create()
                .withIssuer("Vonage")
                .withIssuedAt(at)
                .withJWTId(UUID.randomUUID().toString())
                .withClaim("api_key", ACCOUNT)
                .withClaim("application_id", "aaaaaaaa-bbbb-cccc-dddd-0123456789ab")
                .withClaim("payload_hash", Digests.sha256(body.getBytes(StandardCharsets.UTF_8)));
    }

    static String token(JWTCreator.Builder claims, String secret) {
        return claims.sign(Algorithm.HMAC256(secret));
    }
}
