package callcenter.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.embedded.FreePort;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_taken_port_moves_to_the_next_free_one_and_is_said() throws Exception {
        var wanted = FreePort.from(Service.DASHBOARD.usualPort());
        try (var taken = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            var ports = Ports.usual();

            assertNotEquals(taken.getLocalPort(), ports.services().get(Service.DASHBOARD));
            assertTrue(
                    ports.moved().stream().anyMatch(line -> line.contains("dashboard listens on")),
                    ports.moved().toString());
        }
    }

    @Test
    void no_two_share_a_port() {
        var ports = Ports.usual();
        var all = new HashSet<>(ports.services().values());
        all.add(ports.postgres());
        all.add(ports.kafka());
        all.add(ports.platform());
        all.add(ports.twilio());
        all.add(ports.vonage());

        assertEquals(Service.values().length + 5, all.size());
    }
}
