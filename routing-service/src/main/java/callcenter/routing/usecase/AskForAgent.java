package callcenter.routing.usecase;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.AskedFor;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Customer;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.call.TransferKind;
import callcenter.routing.usecase.TransferCall.Wanted;
import callcenter.web.CustomerIds;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The customer asks for a particular agent (ANS-5): passed on to him, or called back by him when he is not free. */
@Singleton
public final class AskForAgent {

    private final TransferCall transfers;
    private final ChangeCall change;
    private final CustomerIds customerIds;

    AskForAgent(TransferCall transfers, ChangeCall change, CustomerIds customerIds) {
        this.transfers = transfers;
        this.change = change;
        this.customerIds = customerIds;
    }

    /** The call as it stands, and whether a callback is owed instead of a transfer. */
    public record Asked(Call call, boolean promised) {}

    /** @param number where the customer can be reached; null for the number of the call */
    public Uni<Asked> ask(CallId id, AgentId from, AgentId wanted, String matter, @Nullable String number) {
        return transfers
                .begin(id, from, new Wanted(TransferKind.WARM, wanted, null, matter, true))
                .map(call -> new Asked(call, false))
                .onFailure(AskForAgent::nobodyFree)
                .recoverWithUni(() -> change.run(
                                id,
                                (call, now) ->
                                        call.asksFor(from, new AskedFor(wanted, customer(call, number), matter), now))
                        .map(call -> new Asked(call, true)));
    }

    private static boolean nobodyFree(Throwable failure) {
        return failure instanceof Problem problem && problem.slug().equals(TransferTargets.NOBODY_FREE);
    }

    private Customer customer(Call call, @Nullable String given) {
        var number = Optional.ofNullable(given)
                .or(() -> call instanceof ReceivedCall received
                        ? Optional.ofNullable(received.origin().customer().number())
                        : Optional.empty());
        return number.map(it -> new Customer(customerIds.of(it), it))
                .orElseThrow(() -> Problem.invalid("number", "where to reach the customer: this one is withheld"));
    }
}
