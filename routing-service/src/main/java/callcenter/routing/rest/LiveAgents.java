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

/** The agents, for the board. */
@Singleton
final class LiveAgents implements LiveSource {

    private final ReadAgents agents;

    LiveAgents(ReadAgents agents) {
        this.agents = agents;
    }

    @Override
    public String kind() {
        return "agents";
    }

    @Override
    public Uni<List<LiveItem>> all() {
        return agents.all().map(LiveAgents::items);
    }

    @Override
    public Uni<List<LiveItem>> byIds(Set<String> ids) {
        return agents.withCalls(ids.stream().map(AgentId::new).toList()).map(LiveAgents::items);
    }

    private static List<LiveItem> items(List<AtWork> found) {
        return found.stream()
                .filter(at -> at.profile().active())
                .map(at -> new LiveItem(at.profile().id().value(), AgentView.of(at)))
                .toList();
    }
}
