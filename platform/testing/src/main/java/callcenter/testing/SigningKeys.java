package callcenter.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Objects;

/**
 * The key pair that test tokens are signed with. Nobody else trusts it, so it may lie open: to make one anew takes longer
 * than most test classes, and every process would.
 */
final class SigningKeys {

    private static final RSAPrivateCrtKey KEY = read("signing-key.base64");

    private SigningKeys() {}

    static String publicKey() {
        try {
            var open = KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(KEY.getModulus(), KEY.getPublicExponent()));
            return Base64.getEncoder().encodeToString(open.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static PrivateKey privateKey() {
        return KEY;
    }

    private static RSAPrivateCrtKey read(String resource) {
        try (var stored = SigningKeys.class.getResourceAsStream(resource)) {
            var encoded = Base64.getMimeDecoder()
                    .decode(Objects.requireNonNull(stored).readAllBytes());
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
