package callcenter.routing.telephony.vonage;

import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** An application of ours, and a key that the platform knows. */
record VonageSettings(URI apiBase) implements VonageConfig {

    static final KeyPair KEY = keyPair();

    @Override
    public Optional<String> applicationId() {
        return Optional.of("app-1");
    }

    @Override
    public Optional<String> privateKey() {
        String encoded = Base64.getMimeEncoder().encodeToString(KEY.getPrivate().getEncoded());
        return Optional.of("-----BEGIN PRIVATE KEY-----\n" + encoded + "\n-----END PRIVATE KEY-----\n");
    }

    @Override
    public Optional<String> apiKey() {
        return Optional.of(VonageRequests.ACCOUNT);
    }

    @Override
    public Optional<List<String>> signatureSecrets() {
        return Optional.of(List.of(VonageRequests.SECRET));
    }

    @Override
    public URI publicUrl() {
        return URI.create("https://calls.example.com");
    }

    @Override
    public Optional<String> callerId() {
        return Optional.of("+862088880000");
    }

    @Override
    public Duration customerRing() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Optional<URI> musicUrl() {
        return Optional.empty();
    }

    @Override
    public int webhooksPerSecond() {
        return 1000;
    }

    private static KeyPair keyPair() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
