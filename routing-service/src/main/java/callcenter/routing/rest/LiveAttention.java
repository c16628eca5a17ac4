package callcenter.routing.rest;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.usecase.GuidedCall;
import callcenter.routing.usecase.ReadGuidance;
import callcenter.routing.usecase.ReadTeams;
import callcenter.web.live.LiveItem;
import callcenter.web.live.LiveSource;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Calls that ask for a leader; by call. */
@Singleton
final class LiveAttention implements LiveSource {

    private final ReadGuidance guidance;
    private final ReadTeams teams;

    LiveAttention(ReadGuidance guidance, ReadTeams teams) {
        this.guidance = guidance;
        this.teams = teams;
    }

    @Override
    public String kind() {
        return "attention";
    }

    @Override
    public Uni<List<LiveItem>> all() {
        return guidance.needingAttention().chain(this::items);
    }

    @Override
    public Uni<List<LiveItem>> byIds(Set<String> ids) {
        return guidance.withIds(ids.stream().map(CallId::new).toList()).chain(this::items);
    }

    private Uni<List<LiveItem>> items(List<GuidedCall> found) {
        return teams.byAgent()
                .map(teamOf -> found.stream()
                        .filter(call -> !call.attention().isEmpty())
                        .map(call -> AttentionView.of(call, teamOf))
                        .map(view -> new LiveItem(view.id(), view))
                        .toList());
    }
}
