package callcenter.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalIssuerGuardTest {

    private static final Optional<String> LOCAL = Optional.of(LocalIssuerGuard.LOCAL_ISSUER);

    @Test
    void production_does_not_start_with_the_issuer_of_local_runs() {
        assertThrows(IllegalStateException.class, () -> LocalIssuerGuard.require(List.of("prod"), LOCAL, false));
    }

    @Test
    void local_runs_tests_and_other_issuers_start() {
        assertDoesNotThrow(() -> LocalIssuerGuard.require(List.of("prod"), LOCAL, true));
        assertDoesNotThrow(() -> LocalIssuerGuard.require(List.of("test"), LOCAL, false));
        assertDoesNotThrow(
                () -> LocalIssuerGuard.require(List.of("prod"), Optional.of("https://login.example.org"), false));
        assertDoesNotThrow(() -> LocalIssuerGuard.require(List.of("prod"), Optional.empty(), false));
    }
}
