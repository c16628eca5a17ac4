package callcenter.routing.usecase;

import callcenter.routing.store.ReservationStore;
import callcenter.routing.store.StoredCommand;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Adds to a stored command what the platform calls its legs. */
final class PendingCommands {

    private PendingCommands() {}

    static Uni<PendingCommand> of(
            Mutiny.Session session,
            ReservationStore reservations,
            StoredCommand stored,
            @Nullable String platformCallId) {
        if (stored.reservation() == null) {
            return Uni.createFrom().item(of(stored, platformCallId, null));
        }
        return reservations.leg(session, stored.reservation()).map(leg -> of(stored, platformCallId, leg.orElse(null)));
    }

    static PendingCommand of(StoredCommand stored, @Nullable String platformCallId, @Nullable String platformLegId) {
        return new PendingCommand(
                stored.id(),
                stored.call(),
                stored.place(),
                stored.fence(),
                stored.expiresAt(),
                stored.command(),
                stored.reservation(),
                platformCallId,
                platformLegId);
    }
}
