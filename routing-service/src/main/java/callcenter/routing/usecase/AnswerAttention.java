package callcenter.routing.usecase;

import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.supervision.Fact;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** A leader takes up what asks for attention; what is taken up already changes nothing. */
@Singleton
public final class AnswerAttention {

    private final ChangeCall call;

    AnswerAttention(ChangeCall call) {
        this.call = call;
    }

    /** Goes to the agent whose hand is up (CAL-22). */
    public Uni<Call> hand(CallId id, String by) {
        return call.run(id, new Fact.HandAnswered(by), (it, now) -> it.unchanged());
    }

    /** Acknowledges the urgent event and owns it from now (CAL-15). */
    public Uni<Call> urgent(CallId id, String by) {
        return call.run(id, new Fact.UrgentTaken(by), (it, now) -> it.unchanged());
    }
}
