package callcenter.routing.usecase;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.store.Lease;
import callcenter.routing.store.StoredCommand;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Hands committed commands to this replica's sender; what is committed before it starts is found by its first check. */
@Singleton
final class CommandHandover {

    private final RoutingSettings settings;
    private final String replica = UUID.randomUUID().toString();
    private volatile Sender sender = (call, commands, behind) -> {};

    CommandHandover(RoutingSettings settings) {
        this.settings = settings;
    }

    /** Who takes the commands of this replica. */
    @FunctionalInterface
    interface Sender {

        /** @param behind whether the call has unsent commands before these */
        void committed(CallId call, List<StoredCommand> commands, boolean behind);
    }

    void to(Sender taker) {
        sender = taker;
    }

    void committed(CallId call, List<StoredCommand> commands, boolean behind) {
        sender.committed(call, commands, behind);
    }

    /** For so long after taking a lease a command can be sent without asking whether the lease still holds. */
    Duration surely() {
        return settings.senderLease().dividedBy(2);
    }

    /** Nobody's right yet: what is behind another replica's command is for whoever is done with that one first. */
    Lease noLease(Instant now) {
        return new Lease(replica, now);
    }

    /** This replica's right to send, from now. */
    Lease lease(Instant now) {
        return new Lease(replica, now.plus(settings.senderLease()));
    }
}
