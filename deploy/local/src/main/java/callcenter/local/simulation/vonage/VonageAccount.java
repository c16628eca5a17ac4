package callcenter.local.simulation.vonage;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/**
 * One account with one application, as both sides know it.
 *
 * @param privateKey the application's, base64 of PKCS #8
 * @param publicUrl  routing's public address, without a slash at its end
 */
public record VonageAccount(
        String apiKey, String applicationId, String signatureSecret, String privateKey, URI publicUrl) {

    /** With secrets of its own, which nobody else knows. */
    public static VonageAccount fresh(URI publicUrl) {
        try {
            byte[] key = KeyPairGenerator.getInstance("RSA")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            return new VonageAccount(
                    "local",
                    UUID.randomUUID().toString(),
                    UUID.randomUUID().toString(),
                    Base64.getEncoder().encodeToString(key),
                    publicUrl);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no RSA", e);
        }
    }

    /**
     * What routing must know to use this account.
     *
     * @param apiBase  where its REST API is
     * @param callerId the number that agents and customers see, E.164
     */
    public Map<String, String> settings(URI apiBase, String callerId) {
        return Map.of(
                "callcenter.vonage.application-id", applicationId,
                "callcenter.vonage.private-key", privateKey,
                "callcenter.vonage.api-key", apiKey,
                "callcenter.vonage.signature-secrets", signatureSecret,
                "callcenter.vonage.public-url", publicUrl.toString(),
                "callcenter.vonage.api-base", apiBase.toString(),
                "callcenter.vonage.caller-id", callerId);
    }

    String answerAddress() {
        return publicUrl + "/webhooks/vonage/answer";
    }

    String eventAddress() {
        return publicUrl + "/webhooks/vonage/event";
    }

    PublicKey publicKey() {
        try {
            KeyFactory keys = KeyFactory.getInstance("RSA");
            var key = (RSAPrivateCrtKey) keys.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey)));
            return keys.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of the simulated application is none", e);
        }
    }
}
