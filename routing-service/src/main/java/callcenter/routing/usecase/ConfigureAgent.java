package callcenter.routing.usecase;

import callcenter.routing.domain.agent.AgentProfile;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Adds or changes an agent; a closed account signs out as soon as nothing is owed to a call. */
@Singleton
public final class ConfigureAgent {

    private final Configuration configuration;

    ConfigureAgent(Configuration configuration) {
        this.configuration = configuration;
    }

    public Uni<AgentProfile> configure(AgentSpec spec) {
        return Uni.createFrom()
                .item(() -> spec.toProfile(""))
                .call(agent -> configuration.apply(List.of(), List.of(agent)));
    }
}
