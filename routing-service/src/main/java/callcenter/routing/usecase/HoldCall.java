package callcenter.routing.usecase;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Hold;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The agent puts the customer on hold (CAL-3). A missing reason or consent is accepted and flagged. */
@Singleton
public final class HoldCall {

    private final ChangeCall call;

    HoldCall(ChangeCall call) {
        this.call = call;
    }

    public Uni<Call> hold(CallId id, AgentId agent, @Nullable String reason, boolean consent) {
        var told = reason == null || reason.isBlank() ? null : reason;
        return call.run(id, (it, now) -> it.hold(agent, new Hold(told, consent, now, false)));
    }
}
