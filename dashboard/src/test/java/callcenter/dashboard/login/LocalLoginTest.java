package callcenter.dashboard.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.LaunchMode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalLoginTest {
    private static final Optional<Path> NONE = Optional.empty();
    private static final Optional<Path> KEY = Optional.of(Path.of("no-such-key"));

    @Test
    void withoutAKeyNobodySignsInHere() {
        LocalLogin login = new LocalLogin(NONE, NONE, "issuer", false, LaunchMode.NORMAL);

        assertFalse(login.isEnabled());
        assertEquals(Optional.empty(), login.signIn("wang", "tea-house", Instant.EPOCH));
    }

    @Test
    void aProductionProcessWithALocalKeyRefusesToStart() {
        IllegalStateException refusal = assertThrows(
                IllegalStateException.class, () -> new LocalLogin(KEY, NONE, "issuer", false, LaunchMode.NORMAL));

        assertTrue(refusal.getMessage().contains("callcenter.local=true"));
    }

    @Test
    void aKeyThatCannotBeReadIsToldAtStart() {
        IllegalStateException refusal = assertThrows(
                IllegalStateException.class, () -> new LocalLogin(KEY, NONE, "issuer", true, LaunchMode.NORMAL));

        assertTrue(refusal.getMessage().contains("no-such-key"));
    }
}
