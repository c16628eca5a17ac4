package callcenter.routing.rest;

import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.usecase.ReadCalls;
import callcenter.routing.usecase.ReadTeams;
import callcenter.web.live.LiveItem;
import callcenter.web.live.LiveSource;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The calls in progress, for the board. */
@Singleton
final class LiveCalls implements LiveSource {

    private final ReadCalls calls;
    private final ReadTeams teams;

    LiveCalls(ReadCalls calls, ReadTeams teams) {
        this.calls = calls;
        this.teams = teams;
    }

    @Override
    public String kind() {
        return "calls";
    }

    @Override
    public Uni<List<LiveItem>> all() {
        return calls.list(null, null).chain(this::items);
    }

    @Override
    public Uni<List<LiveItem>> byIds(Set<String> ids) {
        return calls.withIds(ids.stream().map(CallId::new).toList()).chain(this::items);
    }

    private Uni<List<LiveItem>> items(List<Call> found) {
        return teams.byAgent()
                .map(teamOf -> found.stream()
                        .filter(call -> !call.state().terminal())
                        .map(CallView::masked)
                        .map(view -> new LiveItem(view.id(), new BoardCall(view, team(view, teamOf))))
                        .toList());
    }

    private static @Nullable String team(CallView call, Map<String, String> teamOf) {
        return call.agentId() == null ? null : teamOf.get(call.agentId());
    }
}
