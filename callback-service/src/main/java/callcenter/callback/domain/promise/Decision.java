package callcenter.callback.domain.promise;

import callcenter.events.callback.CallbackEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * The promise afterwards, and what happened, in order. Without events the command changed nothing that anybody else
 * sees.
 */
public record Decision(Promise promise, List<CallbackEvent> events) {

    public Decision {
        events = List.copyOf(events);
    }

    static Decision unchanged(Promise promise) {
        return new Decision(promise, List.of());
    }

    /** The same events, the promise in this state. */
    Decision in(PromiseState next) {
        return new Decision(promise.in(next), events);
    }

    Decision then(Promise next, CallbackEvent... more) {
        var all = new ArrayList<>(events);
        all.addAll(List.of(more));
        return new Decision(next, all);
    }
}
