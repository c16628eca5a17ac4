package callcenter.routing.usecase;

import callcenter.routing.domain.customer.CustomerProfile;
import callcenter.routing.domain.queue.CallerTerms.Worth;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.Wishes;
import callcenter.routing.store.CustomerStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What a caller is worth and would like, as far as he is known. Costs nothing where nobody is. */
@Singleton
final class KnownCustomers {

    private final CustomerStore customers;
    private final CustomerSettings settings;

    KnownCustomers(CustomerStore customers, CustomerSettings settings) {
        this.customers = customers;
        this.settings = settings;
    }

    /** Empty for a withheld number, and for whom nobody told us of. */
    Uni<Optional<CustomerProfile>> of(Mutiny.Session session, Directory directory, @Nullable String customerId) {
        return customerId == null || !directory.knowsCustomers()
                ? Uni.createFrom().item(Optional.empty())
                : customers.find(session, customerId);
    }

    /** Steps of priority at this queue (ANS-6). */
    int priority(Optional<CustomerProfile> customer, Queue queue) {
        return worth(customer, queue).map(Worth::priority).orElse(0);
    }

    /** A language (ANS-7) and the skill of the class (ANS-6). */
    Wishes wishes(Optional<CustomerProfile> customer, Queue queue) {
        return customer.map(it -> new Wishes(
                        it.languages(), worth(customer, queue).map(Worth::skill).orElse(null)))
                .orElse(Wishes.NONE);
    }

    /** As the queue says, else as it is set for all. */
    private Optional<Worth> worth(Optional<CustomerProfile> customer, Queue queue) {
        return customer.map(CustomerProfile::standing)
                .flatMap(standing -> Optional.ofNullable(
                                queue.rules().callers().classes().get(standing))
                        .or(() -> Optional.ofNullable(settings.classes().get(standing))
                                .map(set ->
                                        new Worth(set.priority(), set.skill().orElse(null)))));
    }
}
