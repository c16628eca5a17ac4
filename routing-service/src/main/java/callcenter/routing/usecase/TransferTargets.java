package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.call.Talking;
import callcenter.routing.domain.matching.Match;
import callcenter.routing.domain.matching.Pairing;
import callcenter.routing.domain.matching.WaitingCall;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.store.AgentRow;
import callcenter.routing.store.AgentStore;
import callcenter.routing.store.MatchStore;
import callcenter.routing.usecase.TransferCall.Wanted;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds and locks who is to take a call over: the colleague who was named, or of a queue whom its rules would choose. */
@Singleton
final class TransferTargets {

    /** The problem's type when nobody can take the call. */
    static final String NOBODY_FREE = "nobody-free";

    private final Directories directories;
    private final AgentStore agents;
    private final MatchStore matching;
    private final ZoneId zone;

    TransferTargets(
            Directories directories,
            AgentStore agents,
            MatchStore matching,
            @ConfigProperty(name = "callcenter.zone") ZoneId zone) {
        this.directories = directories;
        this.agents = agents;
        this.matching = matching;
        this.zone = zone;
    }

    /** The locked agent, available and with a phone on the call's platform; a refusal when there is none. */
    Uni<AgentRow> choose(Transaction tx, Talking call, Wanted wanted, Instant now) {
        return directories
                .current(tx.session())
                .chain(directory -> wanted.to() == null
                        ? ofQueue(tx, directory, call, queue(directory, wanted.queue()), now)
                        : Uni.createFrom().item(Optional.of(colleague(directory, call, wanted.to()))))
                .map(chosen -> chosen.orElseThrow(() -> nobodyFree(call)))
                .chain(chosen -> agents.lockAvailable(tx.session(), List.of(chosen)))
                .map(rows -> rows.stream()
                        .filter(row -> row.agent().readyAt(now))
                        .findFirst()
                        .orElseThrow(() -> nobodyFree(call)));
    }

    private static AgentId colleague(Directory directory, Talking call, AgentId id) {
        AgentProfile profile = directory.agents().get(id);
        if (profile == null || !profile.active() || id.equals(call.agent())) {
            throw Problem.invalid("agentId", "a colleague whose account is open");
        }
        if (!profile.endpoints().containsKey(call.origin().line().platform())) {
            throw Problem.invalid("agentId", "a colleague with a phone on the platform of this call");
        }
        return id;
    }

    private static Queue queue(Directory directory, QueueId id) {
        return Optional.ofNullable(directory.queues().get(id))
                .orElseThrow(() -> Problem.invalid("queueId", "a queue of ours"));
    }

    private Uni<Optional<AgentId>> ofQueue(Transaction tx, Directory directory, Talking call, Queue queue, Instant now) {
        var place = call.place();
        var waiting = new WaitingCall(
                call.id(), queue, call.origin().line().platform(), place.enqueuedAt(), place.rankAt(), null);
        return matching.supply(tx.session(), now, LocalDate.ofInstant(now, zone))
                .map(supply -> Match.match(List.of(waiting), directory.available(supply.idle()), now))
                .map(result -> result.pairings().stream().findFirst().map(Pairing::agent).map(AgentProfile::id));
    }

    private static Problem nobodyFree(Talking call) {
        return Problem.of(
                        409,
                        NOBODY_FREE,
                        "Nobody is free to take it",
                        "Tell the customer, and ask: wait, or be served here. The call is as it was.")
                .with("state", call.state().name())
                .with("allowed", call.allowed().stream().map(Enum::name).sorted().toList());
    }
}
