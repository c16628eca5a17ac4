package callcenter.routing.usecase;

import callcenter.routing.store.NuisanceStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.hibernate.reactive.mutiny.Mutiny;

/** Tells callers on the list of nuisance numbers from all others (ANS-8). Costs nothing where nobody is on it. */
@Singleton
final class KnownNuisances {

    private final NuisanceStore nuisances;

    KnownNuisances(NuisanceStore nuisances) {
        this.nuisances = nuisances;
    }

    /** Emergencies are nobody's nuisance, and a withheld number is on no list. */
    Uni<Arriving> marked(Mutiny.Session session, Directory directory, Arriving arriving, Instant now) {
        var customer = arriving.origin().customer().id();
        return customer == null
                        || !directory.listsNuisances()
                        || arriving.place().emergency()
                ? Uni.createFrom().item(arriving)
                : nuisances
                        .mark(session, customer, now)
                        .map(found -> found.map(
                                        mark -> new Arriving(arriving.origin().marked(mark), arriving.place()))
                                .orElse(arriving));
    }
}
