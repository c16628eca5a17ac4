package callcenter.routing.usecase;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** The agent hangs up; the call is over when the platform says so (CAL-10). */
@Singleton
public final class HangUpCall {

    private final ChangeCall call;

    HangUpCall(ChangeCall call) {
        this.call = call;
    }

    public Uni<Call> hangUp(CallId id, AgentId agent) {
        return call.run(id, (it, now) -> it.hangUp(agent, now));
    }
}
