package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Customer;
import callcenter.routing.domain.call.NuisanceLevel;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.nuisance.Incident;
import callcenter.routing.domain.nuisance.NuisanceCaller;
import callcenter.routing.domain.nuisance.NuisanceId;
import callcenter.routing.domain.nuisance.NuisanceNumber;
import callcenter.routing.domain.nuisance.Proposal;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import callcenter.routing.store.NuisanceStore;
import callcenter.web.Masking;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Proposes the number of a call for the list of nuisance numbers, with evidence (ANS-8). Once per call. */
@Singleton
public class ProposeNuisance {

    private final Transactions transactions;
    private final NuisanceStore nuisances;
    private final CallStore calls;
    private final NuisanceChanges changes;
    private final NuisanceSettings settings;
    private final InstantSource clock;

    ProposeNuisance(
            Transactions transactions,
            NuisanceStore nuisances,
            CallStore calls,
            NuisanceChanges changes,
            NuisanceSettings settings,
            InstantSource clock) {
        this.transactions = transactions;
        this.nuisances = nuisances;
        this.calls = calls;
        this.changes = changes;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param lasts     null for the usual time
     * @param incidents calls of one customer, each once; the first is the one it is proposed from
     */
    public record Wanted(NuisanceLevel level, @Nullable Duration lasts, List<Incident> incidents) {}

    /** The same from the same call by the same person is what it has become; 409 while another one waits. */
    public Uni<NuisanceNumber> propose(Wanted wanted, String by) {
        var id = NuisanceId.of(wanted.incidents().getFirst().call());
        return transactions.run(tx -> known(tx, id, by)
                .onItem()
                .ifNull()
                .switchTo(() -> proposed(tx, id, wanted, by)
                        .chain(proposed -> changes.add(tx, proposed)
                                .chain(added -> added
                                        ? Uni.createFrom().item(proposed)
                                        : known(tx, id, by).onItem().ifNull().failWith(ProposeNuisance::waits)))));
    }

    private Uni<@Nullable NuisanceNumber> known(Transaction tx, NuisanceId id, String by) {
        return nuisances
                .find(tx.session(), id)
                .map(found -> found.map(it -> {
                            if (!it.proposal().by().equals(by)) {
                                throw waits();
                            }
                            return it;
                        })
                        .orElse(null));
    }

    private Uni<NuisanceNumber> proposed(Transaction tx, NuisanceId id, Wanted wanted, String by) {
        var lasts = lasts(wanted.lasts());
        var ids = wanted.incidents().stream().map(Incident::call).toList();
        return calls.find(tx.session(), ids)
                .map(rows -> NuisanceNumber.propose(new Proposal(
                        id, caller(ids, rows), wanted.level(), lasts, wanted.incidents(), by, clock.instant())));
    }

    private Duration lasts(@Nullable Duration wanted) {
        var lasts = Objects.requireNonNullElse(wanted, settings.usually());
        if (!lasts.isPositive() || lasts.compareTo(settings.atMost()) > 0) {
            throw Problem.invalid("lastsMs", "1 to " + settings.atMost().toMillis() + " milliseconds");
        }
        return lasts;
    }

    private static NuisanceCaller caller(List<CallId> ids, List<CallRow> rows) {
        var found = rows.stream().map(CallRow::call).collect(Collectors.toMap(Call::id, Function.identity()));
        var customer = customer(found, ids.getFirst());
        var id = customer.id();
        var number = customer.number();
        if (id == null || number == null) {
            throw Problem.of(
                    409, "number-withheld", "The number is withheld", "Nobody can tell who calls without a number.");
        }
        for (int place = 0; place < ids.size(); place++) {
            if (!id.equals(customer(found, ids.get(place)).id())) {
                throw Problem.invalid("incidents[" + place + "].callId", "a call of the same customer as the first");
            }
        }
        return new NuisanceCaller(id, Objects.requireNonNull(Masking.number(number)));
    }

    private static Customer customer(Map<CallId, Call> found, CallId id) {
        return found.get(id) instanceof ReceivedCall call ? call.origin().customer() : new Customer(null, null);
    }

    private static Problem waits() {
        return Problem.of(
                409,
                "already-proposed",
                "Proposed already",
                "This number was proposed from this call by somebody else, or another proposal about it waits for its"
                        + " second person.");
    }
}
