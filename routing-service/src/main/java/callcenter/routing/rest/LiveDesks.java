package callcenter.routing.rest;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.usecase.AtWork;
import callcenter.routing.usecase.ReadAgents;
import callcenter.web.live.LiveItem;
import callcenter.web.live.LiveSource;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** What each agent's own desktop shows. */
@Singleton
final class LiveDesks implements LiveSource {

    private final ReadAgents agents;

    LiveDesks(ReadAgents agents) {
        this.agents = agents;
    }

    @Override
    public String kind() {
        return "me";
    }

    @Override
    public Uni<List<LiveItem>> all() {
        return agents.allWithCalls().map(LiveDesks::items);
    }

    @Override
    public Uni<List<LiveItem>> byIds(Set<String> ids) {
        return agents.withCalls(ids.stream().map(AgentId::new).toList()).map(LiveDesks::items);
    }

    private static List<LiveItem> items(List<AtWork> found) {
        return found.stream()
                .map(at -> new LiveItem(at.profile().id().value(), MeView.of(at)))
                .toList();
    }
}
