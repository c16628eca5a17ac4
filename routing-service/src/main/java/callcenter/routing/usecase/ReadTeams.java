package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentProfile;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

/** Who is in which team, as configured now. */
@Singleton
public final class ReadTeams {

    private final Transactions transactions;
    private final Directories directories;

    ReadTeams(Transactions transactions, Directories directories) {
        this.transactions = transactions;
        this.directories = directories;
    }

    /** Team by agent id. */
    public Uni<Map<String, String>> byAgent() {
        return transactions
                .read(directories::current)
                .map(directory -> directory.agents().values().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(agent -> agent.id().value(), AgentProfile::team)));
    }
}
