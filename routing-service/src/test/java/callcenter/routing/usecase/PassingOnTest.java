package callcenter.routing.usecase;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.call.TransferKind;
import callcenter.routing.usecase.TransferCall.Wanted;
import jakarta.inject.Inject;

/** A call with an agent, and a colleague who can take it over. */
abstract class PassingOnTest extends RoutingTest {

    @Inject
    TransferCall transfer;

    static Wanted to(AgentId agent, TransferKind kind) {
        return new Wanted(kind, agent, null, "knows the meter");
    }

    /** The colleague is rung, and answers. */
    void answered(CallId call, Wanted wanted, AgentId from) {
        answered(call, wanted, from, 2);
    }

    void answered(CallId call, Wanted wanted, AgentId from, int offers) {
        Floor.done(transfer.begin(call, from, wanted));
        var offer = platform.await(call, TelephonyCommand.Offer.class, offers);
        floor.answers(call, offer.reservation());
    }
}
