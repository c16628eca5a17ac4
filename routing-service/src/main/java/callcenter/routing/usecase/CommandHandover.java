package callcenter.routing.usecase;

import callcenter.routing.store.Lease;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Hands committed commands to this replica's sender; what is committed before it starts is found by its first check. */
@Singleton
final class CommandHandover {

    private final RoutingSettings settings;
    private final String replica = UUID.randomUUID().toString();
    private volatile Sender sender = commands -> {};

    CommandHandover(RoutingSettings settings) {
        this.settings = settings;
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

    /** For so long after taking a lease a command can be sent without asking whether the lease still holds. */
    Duration surely() {
        return settings.senderLease().dividedBy(2);
    }

    /** This replica's right to send, from now. */
    Lease lease(Instant now) {
        return new Lease(replica, now.plus(settings.senderLease()));
    }
}
