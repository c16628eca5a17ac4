package callcenter.routing.usecase;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.WrapUpRecord;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** The agent writes the record and is ready again (CAL-12). */
@Singleton
public final class WrapUpCall {

    private final ChangeCall call;

    WrapUpCall(ChangeCall call) {
        this.call = call;
    }

    public Uni<Call> wrapUp(CallId id, AgentId agent, WrapUpRecord written) {
        return call.run(id, (it, now) -> it.wrapUp(agent, written, now));
    }
}
