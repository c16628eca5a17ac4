package callcenter.routing.usecase;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** The agent takes the customer back from hold. */
@Singleton
public final class ResumeCall {

    private final ChangeCall call;

    ResumeCall(ChangeCall call) {
        this.call = call;
    }

    public Uni<Call> resume(CallId id, AgentId agent) {
        return call.run(id, (it, now) -> it.resume(agent, now));
    }
}
