package callcenter.routing.usecase;

import callcenter.routing.domain.customer.CustomerProfile;
import callcenter.routing.store.AuditTrail;
import callcenter.routing.store.CustomerStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** What is told of customers, by people or the file: who changed what is on record; what was known already is no change. */
@Singleton
final class CustomerChanges {

    private final CustomerStore customers;
    private final AuditTrail audit;
    private final InstantSource clock;

    CustomerChanges(CustomerStore customers, AuditTrail audit, InstantSource clock) {
        this.customers = customers;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Void> put(Mutiny.Session session, List<CustomerProfile> told, String by) {
        var byId = told.stream().collect(Collectors.toMap(CustomerProfile::id, Function.identity()));
        return customers
                .put(session, told)
                .chain(changed -> InOrder.each(changed, id -> {
                    var customer = byId.get(id);
                    return audit.add(
                            session,
                            clock.instant(),
                            by,
                            "customer.describe",
                            id,
                            customer.standing() + " " + customer.languages());
                }));
    }
}
