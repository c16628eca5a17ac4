package callcenter.routing.usecase;

import callcenter.routing.domain.call.CallId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What people and the platform were told is done (I4): it stays done, whatever dies afterwards. */
final class Acknowledged {

    private final Map<Effect, Integer> effects = new ConcurrentHashMap<>();
    private final Set<String> ended = ConcurrentHashMap.newKeySet();

    /** How the type of the event ends that tells of it. */
    record Effect(String call, String event) {}

    /** The request, whose success promises one more such event of the call. */
    <T> Uni<T> of(CallId call, String event, Uni<T> request) {
        return request.invoke(() -> effects.merge(new Effect(call.value(), event), 1, Integer::sum));
    }

    void ended(CallId call) {
        ended.add(call.value());
    }

    List<Map.Entry<Effect, Integer>> effects() {
        return List.copyOf(effects.entrySet());
    }

    Set<String> ended() {
        return Set.copyOf(ended);
    }

    @Override
    public String toString() {
        return effects.values().stream().mapToInt(Integer::intValue).sum() + " requests and " + ended.size()
                + " ends acknowledged";
    }
}
