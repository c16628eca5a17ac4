package callcenter.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback interface. */
public final class FreePort {

    /**
     * Below the ports that systems hand out to outgoing connections: one of those could take a port between its choice
     * and the start of its server, or while the server is stopped.
     */
    private static final int FIRST = 20_000;

    private static final int AFTER_LAST = 32_000;
    private static final int TRIES = 1_000;
    private static final Set<Integer> CHOSEN = ConcurrentHashMap.newKeySet();

    private FreePort() {}

    /** Any port that is free now and that this process has not been given before. */
    public static int any() {
        return ThreadLocalRandom.current()
                .ints(TRIES, FIRST, AFTER_LAST)
                .filter(port -> isFree(port) && CHOSEN.add(port))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free port from " + FIRST + " to " + AFTER_LAST));
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
