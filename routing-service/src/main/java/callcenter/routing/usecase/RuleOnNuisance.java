package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.nuisance.InForce;
import callcenter.routing.domain.nuisance.NuisanceId;
import callcenter.routing.domain.nuisance.NuisanceNumber;
import callcenter.routing.domain.nuisance.Word;
import callcenter.routing.store.NuisanceStore;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.function.BiFunction;

/** What people decide about nuisance numbers, each with a reason (ANS-8). */
@Singleton
public class RuleOnNuisance {

    private final Transactions transactions;
    private final NuisanceStore nuisances;
    private final NuisanceChanges changes;
    private final InstantSource clock;

    RuleOnNuisance(Transactions transactions, NuisanceStore nuisances, NuisanceChanges changes, InstantSource clock) {
        this.transactions = transactions;
        this.nuisances = nuisances;
        this.changes = changes;
        this.clock = clock;
    }

    /** From now on it counts, in the place of an entry about the same number that was in force. */
    public Uni<NuisanceNumber> approve(NuisanceId id, String by, String reason) {
        return rule(id, by, reason, NuisanceNumber::approve);
    }

    public Uni<NuisanceNumber> refuse(NuisanceId id, String by, String reason) {
        return rule(id, by, reason, NuisanceNumber::refuse);
    }

    /** @param reason the customer's */
    public Uni<NuisanceNumber> appeal(NuisanceId id, String by, String reason) {
        return rule(id, by, reason, NuisanceNumber::appeal);
    }

    public Uni<NuisanceNumber> decideAppeal(NuisanceId id, boolean granted, String by, String reason) {
        return rule(id, by, reason, granted ? NuisanceNumber::grant : NuisanceNumber::dismiss);
    }

    public Uni<NuisanceNumber> lift(NuisanceId id, String by, String reason) {
        return rule(id, by, reason, NuisanceNumber::lift);
    }

    private Uni<NuisanceNumber> rule(
            NuisanceId id, String by, String reason, BiFunction<NuisanceNumber, Word, NuisanceNumber> step) {
        return transactions
                .run(tx -> nuisances.lock(tx.session(), id).chain(found -> {
                    var row = found.orElseThrow(() -> Problem.notFound("nuisance number", id.value()));
                    var word = new Word(by, reason, clock.instant());
                    var before = row.number();
                    var next = step.apply(before, word);
                    return (next instanceof InForce && !(before instanceof InForce)
                                    ? replaced(tx, next, word)
                                    : Uni.createFrom().voidItem())
                            .chain(() -> changes.save(tx, row, next));
                }))
                .onFailure()
                .transform(Refusals::asProblem);
    }

    private Uni<Void> replaced(Transaction tx, NuisanceNumber next, Word approval) {
        return nuisances
                .lockInForce(tx.session(), next.proposal().caller().customerId())
                .chain(other -> other.isPresent() && other.get().number() instanceof InForce listed
                        ? changes.save(tx, other.get(), listed.replaced(next.id(), approval))
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }
}
