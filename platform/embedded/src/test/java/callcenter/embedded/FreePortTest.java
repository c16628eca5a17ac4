package callcenter.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreePortTest {

    @Test
    void no_port_is_given_twice_and_none_that_outgoing_connections_get() {
        var ports = IntStream.range(0, 200).map(i -> FreePort.any()).toArray();

        assertEquals(200, IntStream.of(ports).distinct().count());
        assertTrue(IntStream.of(ports).allMatch(port -> port < 32_768));
    }

    @Test
    void a_port_that_somebody_listens_on_is_not_free() throws IOException {
        var port = FreePort.any();

        try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertFalse(FreePort.isFree(taken.getLocalPort()));
            assertTrue(FreePort.from(port) > port);
        }
    }
}
