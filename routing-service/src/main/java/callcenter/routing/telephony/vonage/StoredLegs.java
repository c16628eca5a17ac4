package callcenter.routing.telephony.vonage;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.store.LeaderLegStore;
import callcenter.routing.store.ReservationStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Legs as the database has them. */
@ApplicationScoped
class StoredLegs implements KnownLegs {
    private final Transactions transactions;
    private final ReservationStore reservations;
    private final LeaderLegStore leaders;

    @Inject
    StoredLegs(Transactions transactions, ReservationStore reservations, LeaderLegStore leaders) {
        this.transactions = transactions;
        this.reservations = reservations;
        this.leaders = leaders;
    }

    @Override
    public Uni<Optional<String>> ofAgent(ReservationId agent) {
        return transactions.read(session -> reservations.leg(session, agent));
    }

    @Override
    public Uni<List<String>> ofLeaders(CallId call) {
        return transactions.read(session -> leaders.of(session, call));
    }

    @Override
    public Uni<List<String>> ofLeader(CallId call, String monitor) {
        return transactions.read(session -> leaders.of(session, call, monitor));
    }

    @Override
    public Uni<Void> keep(CallId call, String monitor, String leg) {
        return transactions.run(tx -> leaders.keep(tx.session(), call, monitor, leg));
    }

    @Override
    public Uni<Void> forget(List<String> legs) {
        return transactions.run(tx -> leaders.forget(tx.session(), legs));
    }
}
