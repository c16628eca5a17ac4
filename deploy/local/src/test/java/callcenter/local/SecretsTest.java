package callcenter.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void secrets_are_made_once_and_differ() {
        var first = new Secrets(folder);
        var again = new Secrets(folder);

        assertEquals(first.password("a"), again.password("a"));
        assertEquals(first.publicKey(), again.publicKey());
        assertNotEquals(first.password("a"), first.password("b"));
        assertTrue(first.webhookKey().startsWith("whsec_"));
    }

    @Test
    void only_the_owner_may_read_them() throws IOException {
        var secrets = new Secrets(folder.resolve("secrets"));
        secrets.signingKey();
        secrets.customerKey();
        new Logins(secrets);

        assertEquals("rwx------", permissions(folder.resolve("secrets")));
        try (var files = Files.list(folder.resolve("secrets"))) {
            for (var file : files.toList()) {
                assertEquals("rw-------", permissions(file), file.toString());
            }
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
