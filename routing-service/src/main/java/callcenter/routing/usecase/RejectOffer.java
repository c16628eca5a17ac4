package callcenter.routing.usecase;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.reservation.ReservationId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** The agent declines an offer: the call moves on, the agent is away until he says otherwise. */
@Singleton
public final class RejectOffer {

    private final ChangeCall call;

    RejectOffer(ChangeCall call) {
        this.call = call;
    }

    public Uni<Call> reject(CallId id, AgentId agent, ReservationId reservation) {
        return call.run(id, (it, now) -> it.reject(agent, reservation, now));
    }
}
