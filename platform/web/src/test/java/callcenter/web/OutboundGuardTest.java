package callcenter.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost:8080/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://[::1]/",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://224.0.0.1/"
            })
    void refusesAddressesInsideTheNetwork(URI inside) {
        assertThrows(IOException.class, () -> new OutboundGuard(false).check(inside));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://8.8.8.8/", "https://100.128.0.1/", "https://172.32.0.1/", "https://[2001:4860::1]/"})
    void letsPublicAddressesPass(URI outside) {
        assertDoesNotThrow(() -> new OutboundGuard(false).check(outside));
    }

    @Test
    void letsLoopbackPassWhereThatIsConfigured() {
        assertDoesNotThrow(() -> new OutboundGuard(true).check(URI.create("http://127.0.0.1/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://8.8.8.8/"})
    void speaksHttpAlone(URI other) {
        assertThrows(IOException.class, () -> new OutboundGuard(true).check(other));
    }
}
