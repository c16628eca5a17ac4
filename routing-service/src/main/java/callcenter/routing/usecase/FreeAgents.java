package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.matching.IdleAgent;
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

    /** The best is waited for, and when another was faster, the next best who is in nobody's hands; empty when nobody may take it. */
    Uni<Optional<AgentRow>> best(Transaction tx, Directory directory, WaitingCall call, Instant now) {
        return idle(tx, directory, now)
                .chain(idle -> first(idle, call, now)
                        .map(id -> lock(tx, id, now)
                                .chain(locked -> locked.isPresent()
                                        ? Uni.createFrom().item(locked)
                                        : free(tx, without(idle, id), call, now)))
                        .orElseGet(FreeAgents::nobody));
    }

    /** The same beside agents whose locks are held already: whoever is in another's hands is not waited for. */
    Uni<Optional<AgentRow>> another(Transaction tx, Directory directory, WaitingCall call, Instant now) {
        return idle(tx, directory, now).chain(idle -> free(tx, idle, call, now));
    }

    private Uni<Optional<AgentRow>> free(Transaction tx, List<IdleAgent> idle, WaitingCall call, Instant now) {
        return first(idle, call, now)
                .map(id -> agents.lockIfFree(tx.session(), id)
                        .map(row -> row.filter(it -> it.agent().readyAt(now)))
                        .chain(locked -> locked.isPresent()
                                ? Uni.createFrom().item(locked)
                                : free(tx, without(idle, id), call, now)))
                .orElseGet(FreeAgents::nobody);
    }

    private Uni<List<IdleAgent>> idle(Transaction tx, Directory directory, Instant now) {
        return matching.supply(tx.session(), now, LocalDate.ofInstant(now, zone))
                .map(supply -> directory.available(supply.idle()));
    }

    private static Optional<AgentId> first(List<IdleAgent> idle, WaitingCall call, Instant now) {
        return Match.match(List.of(call), idle, now).pairings().stream()
                .findFirst()
                .map(Pairing::agent)
                .map(AgentProfile::id);
    }

    private static List<IdleAgent> without(List<IdleAgent> idle, AgentId taken) {
        return idle.stream().filter(it -> !it.id().equals(taken)).toList();
    }

    private static Uni<Optional<AgentRow>> nobody() {
        return Uni.createFrom().item(Optional.empty());
    }

    /** The agent under the row lock, if a call may be offered to him now. */
    Uni<Optional<AgentRow>> lock(Transaction tx, AgentId id, Instant now) {
        return agents.lockAvailable(tx.session(), List.of(id))
                .map(rows ->
                        rows.stream().filter(row -> row.agent().readyAt(now)).findFirst());
    }
}
