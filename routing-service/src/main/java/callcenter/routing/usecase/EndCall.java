package callcenter.routing.usecase;

import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** A supervisor ends a call at once, whatever the platform says of it. */
@Singleton
public final class EndCall {

    private final Intervene intervene;

    EndCall(Intervene intervene) {
        this.intervene = intervene;
    }

    public Uni<Call> end(CallId id, String by, String reason) {
        return intervene.on(id, "call.end", by, reason, Call::end);
    }
}
