package callcenter.routing.usecase;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.supervision.Act;
import callcenter.routing.domain.supervision.Fact;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** The agent tells what was said or done in the own conversation. */
@Singleton
public final class TellAct {

    private final ChangeCall call;

    TellAct(ChangeCall call) {
        this.call = call;
    }

    /** Refused when nobody talks there. */
    public Uni<Call> tell(CallId id, AgentId agent, Act act) {
        return call.run(
                id,
                new Fact.Acted(act),
                (it, now) -> act instanceof Act.CallbackAccepted ? it.callBackLater(agent, now) : it.tell(agent));
    }
}
