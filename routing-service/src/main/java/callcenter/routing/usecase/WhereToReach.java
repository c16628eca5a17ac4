package callcenter.routing.usecase;

import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.Customer;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.web.CustomerIds;
import callcenter.web.Problem;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom a callback is promised to: who gives no number is asked for one, or nobody could keep the promise. */
@Singleton
final class WhereToReach {

    private final CustomerIds customerIds;

    WhereToReach(CustomerIds customerIds) {
        this.customerIds = customerIds;
    }

    /** @param given by the customer; null for the number of the call */
    Customer of(Call call, @Nullable String given) {
        var number = Optional.ofNullable(given)
                .or(() -> call instanceof ReceivedCall received
                        ? Optional.ofNullable(received.origin().customer().number())
                        : Optional.empty());
        return number.map(it -> new Customer(customerIds.of(it), it))
                .orElseThrow(() -> Problem.invalid("number", "where to reach the customer: this one is withheld"));
    }
}
