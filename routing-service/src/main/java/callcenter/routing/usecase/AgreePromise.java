package callcenter.routing.usecase;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.AgreedPromise;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Customer;
import callcenter.web.CustomerIds;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Takes a promise when callback-service did not answer in time; once per call and kind (CBK-1). */
@Singleton
public final class AgreePromise {

    private final ChangeCall call;
    private final CustomerIds customerIds;

    AgreePromise(ChangeCall call, CustomerIds customerIds) {
        this.call = call;
        this.customerIds = customerIds;
    }

    /**
     * @param number   E.164
     * @param agreedAt when the customer heard it; a time ahead of ours, or null, means now
     */
    public Uni<Call> agree(
            CallId id, AgentId agent, String kind, String number, String matter, @Nullable Instant agreedAt) {
        var customer = new Customer(customerIds.of(number), number);
        return call.run(id, (it, now) -> {
            var at = agreedAt == null || agreedAt.isAfter(now) ? now : agreedAt;
            return it.promise(agent, new AgreedPromise(kind, customer, matter, at), now);
        });
    }
}
