package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.nuisance.InForce;
import callcenter.routing.domain.nuisance.NuisanceId;
import callcenter.routing.domain.nuisance.NuisanceNumber;
import callcenter.routing.store.NuisanceFilter;
import callcenter.routing.store.NuisanceStore;
import callcenter.routing.store.PromiseStore;
import callcenter.web.Page;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** The list of nuisance numbers, and whether each is applied now (ANS-8). */
@Singleton
public class ReadNuisances {

    private final Transactions transactions;
    private final NuisanceStore nuisances;
    private final PromiseStore promises;
    private final InstantSource clock;

    ReadNuisances(Transactions transactions, NuisanceStore nuisances, PromiseStore promises, InstantSource clock) {
        this.transactions = transactions;
        this.nuisances = nuisances;
        this.promises = promises;
        this.clock = clock;
    }

    /**
     * A nuisance number as it stands.
     *
     * @param promised a promise to the customer is open
     * @param applied  whether a call from it would meet it now
     */
    public record Found(NuisanceNumber number, boolean promised, boolean applied) {}

    /** Newest proposal first. */
    public Uni<Page<Found>> page(NuisanceFilter filter, int page, int size) {
        return transactions.read(session -> nuisances
                .list(session, filter, page, size)
                .chain(numbers -> found(session, numbers))
                .chain(found -> nuisances.count(session, filter).map(total -> new Page<>(found, page, size, total))));
    }

    /** 404 when there is none. */
    public Uni<Found> one(NuisanceId id) {
        return transactions.read(session -> nuisances
                .find(session, id)
                .map(number -> number.orElseThrow(() -> Problem.notFound("nuisance number", id.value())))
                .chain(number -> found(session, List.of(number)))
                .map(List::getFirst));
    }

    private Uni<List<Found>> found(Mutiny.Session session, List<NuisanceNumber> numbers) {
        var now = clock.instant();
        var customers = numbers.stream()
                .map(number -> number.proposal().caller().customerId())
                .distinct()
                .toList();
        return promises.promised(session, customers)
                .map(promised -> numbers.stream()
                        .map(number -> {
                            boolean open =
                                    promised.contains(number.proposal().caller().customerId());
                            boolean inForce = number instanceof InForce listed && now.isBefore(listed.expiresAt());
                            return new Found(number, open, inForce && !open);
                        })
                        .toList());
    }
}
