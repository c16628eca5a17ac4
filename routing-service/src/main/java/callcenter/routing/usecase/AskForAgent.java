package callcenter.routing.usecase;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.AskedFor;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.TransferKind;
import callcenter.routing.usecase.TransferCall.Wanted;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The customer asks for a particular agent (ANS-5): passed on to him, or called back by him when he is not free. */
@Singleton
public final class AskForAgent {

    private final TransferCall transfers;
    private final ChangeCall change;
    private final WhereToReach reach;

    AskForAgent(TransferCall transfers, ChangeCall change, WhereToReach reach) {
        this.transfers = transfers;
        this.change = change;
        this.reach = reach;
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
                                        call.asksFor(from, new AskedFor(wanted, reach.of(call, number), matter), now))
                        .map(call -> new Asked(call, true)));
    }

    private static boolean nobodyFree(Throwable failure) {
        return failure instanceof Problem problem && problem.slug().equals(TransferTargets.NOBODY_FREE);
    }
}
