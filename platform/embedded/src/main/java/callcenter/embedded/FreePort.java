package callcenter.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface. */
public final class FreePort {

    private FreePort() {}

    /** Any port that is free now. */
    public static int any() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The wanted port, or the first free one above it. */
    public static int from(int wanted) {
        for (var port = wanted; port < 65_536; port++) {
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No free port from " + wanted + " on");
    }

    /** Whether a listener could be opened there now. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
