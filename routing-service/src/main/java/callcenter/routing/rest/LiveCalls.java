package callcenter.routing.rest;

import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.usecase.ReadCalls;
import callcenter.web.live.LiveItem;
import callcenter.web.live.LiveSource;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The calls in progress, for the board. */
@Singleton
final class LiveCalls implements LiveSource {

    private final ReadCalls calls;

    LiveCalls(ReadCalls calls) {
        this.calls = calls;
    }

    @Override
    public String kind() {
        return "calls";
    }

    @Override
    public Uni<List<LiveItem>> all() {
        return calls.list(null, null).map(LiveCalls::items);
    }

    @Override
    public Uni<List<LiveItem>> byIds(Set<String> ids) {
        return calls.withIds(ids.stream().map(CallId::new).toList()).map(LiveCalls::items);
    }

    private static List<LiveItem> items(List<Call> found) {
        return found.stream()
                .filter(call -> !call.state().terminal())
                .map(call -> new LiveItem(call.id().value(), CallView.masked(call)))
                .toList();
    }
}
