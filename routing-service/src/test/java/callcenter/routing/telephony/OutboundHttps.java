package callcenter.routing.telephony;

import java.time.Duration;

/** {@link OutboundHttp} without a container. */
public final class OutboundHttps {

    private OutboundHttps() {}

    public static OutboundHttp toLoopback(Duration timeout) {
        return with(true, timeout);
    }

    public static OutboundHttp toPublicAddresses() {
        return with(false, Duration.ofSeconds(5));
    }

    private static OutboundHttp with(boolean allowPrivate, Duration timeout) {
        record Settings(boolean allowPrivate, Duration timeout) implements OutboundConfig {}
        return new OutboundHttp(new Settings(allowPrivate, timeout));
    }
}
