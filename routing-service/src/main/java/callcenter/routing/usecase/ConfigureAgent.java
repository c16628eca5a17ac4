package callcenter.routing.usecase;

import callcenter.routing.domain.agent.AgentProfile;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Adds or changes an agent; a closed account signs out as soon as nothing is owed to a call. */
@Singleton
public final class ConfigureAgent {

    private final Configuration configuration;
    private final Platforms platforms;

    ConfigureAgent(Configuration configuration, Platforms platforms) {
        this.configuration = configuration;
        this.platforms = platforms;
    }

    /** 409 when another version than the one that was read is in force. */
    public Uni<AgentProfile> configure(Edit edit, AgentSpec spec) {
        return Uni.createFrom()
                .item(() -> spec.toProfile("", platforms))
                .call(agent -> configuration.apply(List.of(), List.of(Configured.as(agent, spec)), edit));
    }
}
