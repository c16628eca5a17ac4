package callcenter.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;

/**
 * Refuses requests to addresses inside our own network: a configured address must not turn us into a way around the
 * firewall. Checked at every request, because a name may point elsewhere tomorrow.
 */
public final class OutboundGuard {
    private final boolean allowPrivate;

    public OutboundGuard(boolean allowPrivate) {
        this.allowPrivate = allowPrivate;
    }

    /** Blocks while the name is resolved. */
    public void check(URI target) throws IOException {
        if (!"https".equals(target.getScheme()) && !"http".equals(target.getScheme())) {
            throw new IOException(target.getScheme() + " is not a scheme we send to");
        }
        if (allowPrivate) {
            return;
        }
        for (InetAddress address : InetAddress.getAllByName(target.getHost())) {
            if (internal(address)) {
                throw new IOException(target.getHost()
                        + " is a loopback, private or link-local address; callcenter.outbound.allow-private"
                        + " permits them");
            }
        }
    }

    static boolean internal(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || address.isMulticastAddress()
                || reserved(address.getAddress());
    }

    /** Ranges the class library has no name for: unique local (fc00::/7), shared (100.64.0.0/10), 0.0.0.0/8. */
    private static boolean reserved(byte[] octets) {
        if (octets.length == 16) {
            return (octets[0] & 0xfe) == 0xfc;
        }
        return octets[0] == 0 || (octets[0] == 100 && (octets[1] & 0xc0) == 64);
    }
}
