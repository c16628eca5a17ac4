package callcenter.routing.usecase;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.supervision.Act;
import callcenter.routing.domain.supervision.Fact;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The agent tells what was said or done in the own conversation. */
@Singleton
public final class TellAct {

    private final ChangeCall call;
    private final WhereToReach reach;

    TellAct(ChangeCall call, WhereToReach reach) {
        this.call = call;
        this.reach = reach;
    }

    /** Refused when nobody talks there. */
    public Uni<Call> tell(CallId id, AgentId agent, Act act) {
        return tell(id, agent, act, null);
    }

    /** @param number where the customer can be reached, of {@link Act.CallbackAccepted}; null for the number of the call */
    public Uni<Call> tell(CallId id, AgentId agent, Act act, @Nullable String number) {
        return call.run(
                id,
                new Fact.Acted(act),
                (it, now) -> act instanceof Act.CallbackAccepted
                        ? it.callBackLater(agent, () -> reach.of(it, number), now)
                        : it.tell(agent));
    }
}
