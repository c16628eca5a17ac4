package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.matching.Match;
import callcenter.routing.domain.matching.Pairing;
import callcenter.routing.domain.matching.WaitingCall;
import callcenter.routing.store.AgentRow;
import callcenter.routing.store.AgentStore;
import callcenter.routing.store.MatchStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses and locks an agent for one call, whose lock is held, by the same rules as a round does for all. */
@Singleton
final class FreeAgents {

    private final AgentStore agents;
    private final MatchStore matching;
    private final ZoneId zone;

    FreeAgents(AgentStore agents, MatchStore matching, @ConfigProperty(name = "callcenter.zone") ZoneId zone) {
        this.agents = agents;
        this.matching = matching;
        this.zone = zone;
    }

    /** Empty when nobody may take it, or who might was faster taken by another. */
    Uni<Optional<AgentRow>> best(Transaction tx, Directory directory, WaitingCall call, Instant now) {
        return choose(tx, directory, call, now)
                .chain(found -> found.map(id -> lock(tx, id, now))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    /** The same beside agents whose locks are held already: whoever is in another's hands is not waited for. */
    Uni<Optional<AgentRow>> another(Transaction tx, Directory directory, WaitingCall call, Instant now) {
        return choose(tx, directory, call, now)
                .chain(found -> found.map(id -> agents.lockIfFree(tx.session(), id))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())))
                .map(row -> row.filter(it -> it.agent().readyAt(now)));
    }

    private Uni<Optional<AgentId>> choose(Transaction tx, Directory directory, WaitingCall call, Instant now) {
        return matching.supply(tx.session(), now, LocalDate.ofInstant(now, zone))
                .map(supply -> Match.match(List.of(call), directory.available(supply.idle()), now))
                .map(result -> result.pairings().stream()
                        .findFirst()
                        .map(Pairing::agent)
                        .map(AgentProfile::id));
    }

    /** The agent under the row lock, if a call may be offered to him now. */
    Uni<Optional<AgentRow>> lock(Transaction tx, AgentId id, Instant now) {
        return agents.lockAvailable(tx.session(), List.of(id))
                .map(rows ->
                        rows.stream().filter(row -> row.agent().readyAt(now)).findFirst());
    }
}
