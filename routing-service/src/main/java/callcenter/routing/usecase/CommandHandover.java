package callcenter.routing.usecase;

import callcenter.routing.store.Lease;
import callcenter.routing.telephony.OutboundConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Hands committed commands to this replica's sender; what is committed before it starts is found by its first check. */
@Singleton
final class CommandHandover {

    private final Duration lease;
    private final Duration surely;
    private final String replica = UUID.randomUUID().toString();
    private volatile Sender sender = commands -> {};

    CommandHandover(RoutingSettings settings, OutboundConfig outbound) {
        lease = settings.senderLease();
        surely = lease.minus(outbound.timeout());
        if (!surely.isPositive()) {
            throw new IllegalStateException("callcenter.routing.sender-lease (" + lease
                    + ") must be longer than callcenter.outbound.timeout (" + outbound.timeout()
                    + "), by about a second: a replica that is still sending must not be taken for dead");
        }
    }

    /** Who takes the commands of this replica. */
    @FunctionalInterface
    interface Sender {

        void committed(FreshCommands commands);
    }

    void to(Sender taker) {
        sender = taker;
    }

    void committed(FreshCommands commands) {
        sender.committed(commands);
    }

    /**
     * For so long after taking a lease a command can be sent without asking whether the lease still holds: the platform
     * has its time to answer within the lease.
     */
    Duration surely() {
        return surely;
    }

    /** This replica's right to send, from now. */
    Lease lease(Instant now) {
        return new Lease(replica, now.plus(lease));
    }
}
