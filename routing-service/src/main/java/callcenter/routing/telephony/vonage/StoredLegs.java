package callcenter.routing.telephony.vonage;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.store.ReservationStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Legs as the database has them. */
@ApplicationScoped
class StoredLegs implements KnownLegs {
    private final Transactions transactions;
    private final ReservationStore reservations;

    @Inject
    StoredLegs(Transactions transactions, ReservationStore reservations) {
        this.transactions = transactions;
        this.reservations = reservations;
    }

    @Override
    public Uni<Optional<String>> ofAgent(ReservationId agent) {
        return transactions.read(session -> reservations.leg(session, agent));
    }
}
