package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import callcenter.routing.store.ReservationStore;
import callcenter.routing.telephony.LegStatus;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/** Finds calls whose end was never told: asks the platform for every call that was silent too long (I3). */
@Singleton
public final class ReapCalls {

    private static final Logger LOG = Logger.getLogger(ReapCalls.class);
    private static final int AT_ONCE = 100;

    /** A platform that does not know a call so often in a row has lost it. */
    private static final int UNKNOWN_IS_ENDED = 2;

    private final Transactions transactions;
    private final CallStore calls;
    private final ReservationStore reservations;
    private final ChangeCall change;
    private final Platforms platforms;
    private final RoutingSettings settings;
    private final InstantSource clock;
    private final Coalescer rounds = new Coalescer(() -> reap().onFailure().recoverWithNull());

    ReapCalls(
            Transactions transactions,
            CallStore calls,
            ReservationStore reservations,
            ChangeCall change,
            Platforms platforms,
            RoutingSettings settings,
            InstantSource clock) {
        this.transactions = transactions;
        this.calls = calls;
        this.reservations = reservations;
        this.change = change;
        this.platforms = platforms;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started, Vertx vertx) {
        vertx.setPeriodic(settings.reapEvery().toMillis(), id -> rounds.request());
    }

    /** One round; also for tests and operators who cannot wait. */
    public Uni<Void> reap() {
        return transactions
                .run(tx -> {
                    var now = clock.instant();
                    return calls.claimSilent(tx.session(), now.minus(settings.silentAfter()), now, AT_ONCE);
                })
                .chain(silent -> InOrder.each(
                        silent,
                        id -> ask(id).onFailure().recoverWithItem(failure -> {
                            LOG.infof(
                                    "Call %s could not be asked for (%s); asked again later", id, failure.getMessage());
                            return null;
                        })));
    }

    private Uni<Void> ask(CallId id) {
        return transactions
                .read(session -> calls.find(session, id)
                        .chain(row -> row.map(CallRow::call)
                                .map(call -> lookedUpAs(session, call).map(as -> as.map(it -> new Question(call, it))))
                                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))))
                .chain(question ->
                        question.map(this::ask).orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> ask(Question question) {
        var call = question.call();
        return platforms
                .named(CommandDelivery.line(call).platform())
                .map(platform ->
                        platform.lookUp(call.id(), question.platformId()).chain(status -> told(call.id(), status)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> told(CallId id, LegStatus status) {
        return switch (status) {
            case LIVE -> transactions.run(tx -> calls.forgetUnknown(tx.session(), id));
            case ENDED -> ended(id);
            case UNKNOWN ->
                transactions
                        .run(tx -> calls.countUnknown(tx.session(), id))
                        .chain(times -> times >= UNKNOWN_IS_ENDED
                                ? ended(id)
                                : Uni.createFrom().voidItem());
        };
    }

    private Uni<Void> ended(CallId id) {
        LOG.infof("The end of call %s was never told; the platform says that it is over", id);
        return change.run(id, (call, now) -> call.foundEnded(now)).replaceWithVoid();
    }

    /** The platform's id of the call; for an outbound one that has none yet, of the agent's leg, or ours. */
    private Uni<Optional<String>> lookedUpAs(Mutiny.Session session, Call call) {
        var known = CommandDelivery.line(call).platformCallId();
        if (known != null) {
            return Uni.createFrom().item(Optional.of(known));
        }
        var reservation = call.onTheLine();
        return reservation == null
                ? Uni.createFrom().item(Optional.of(call.id().value()))
                : reservations
                        .leg(session, reservation)
                        .map(leg -> leg.or(() -> Optional.of(call.id().value())));
    }

    private record Question(Call call, String platformId) {}
}
