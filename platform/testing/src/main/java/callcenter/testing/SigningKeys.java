package callcenter.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key pair of this test run: made anew for each JVM, on no disk. */
final class SigningKeys {

    private static final String PAIR = "signing-keys";

    private SigningKeys() {}

    static String publicKey() {
        return pair()[1];
    }

    static PrivateKey privateKey() {
        try {
            var encoded = Base64.getDecoder().decode(pair()[0]);
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] pair() {
        return JvmWide.get(PAIR, SigningKeys::generate).split(" ", 2);
    }

    private static String generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var keys = generator.generateKeyPair();
            var base64 = Base64.getEncoder();
            return base64.encodeToString(keys.getPrivate().getEncoded()) + " "
                    + base64.encodeToString(keys.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
