package callcenter.routing.usecase;

import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** A supervisor has a call offered anew, to anybody; it keeps its place. */
@Singleton
public final class RequeueCall {

    private final Intervene intervene;

    RequeueCall(Intervene intervene) {
        this.intervene = intervene;
    }

    public Uni<Call> requeue(CallId id, String by, String reason) {
        return intervene.on(id, "call.requeue", by, reason, Call::requeue);
    }
}
