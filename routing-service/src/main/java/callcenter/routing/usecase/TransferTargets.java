package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.call.Talking;
import callcenter.routing.domain.matching.WaitingCall;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.store.AgentRow;
import callcenter.routing.usecase.TransferCall.Wanted;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Finds and locks who is to take a call over: the colleague who was named, or of a queue whom its rules would choose. */
@Singleton
final class TransferTargets {

    /** The problem's type when nobody can take the call. */
    static final String NOBODY_FREE = "nobody-free";

    private final Directories directories;
    private final FreeAgents free;

    TransferTargets(Directories directories, FreeAgents free) {
        this.directories = directories;
        this.free = free;
    }

    /** The locked agent, available and with a phone on the call's platform; a refusal when there is none. */
    Uni<AgentRow> choose(Transaction tx, Talking call, Wanted wanted, Instant now) {
        return directories
                .current(tx.session())
                .chain(directory -> wanted.to() == null
                        ? free.best(tx, directory, waiting(call, queue(directory, wanted.queue())), now)
                        : free.lock(tx, colleague(directory, call, wanted.to()), now))
                .map(found -> found.orElseThrow(() -> nobodyFree(call)));
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

    private static WaitingCall waiting(Talking call, Queue queue) {
        var place = call.place();
        return new WaitingCall(
                call.id(),
                queue,
                call.origin().line().platform(),
                place.enqueuedAt(),
                place.rankAt(),
                null,
                call.wishes());
    }

    private static Problem nobodyFree(Talking call) {
        return Problem.of(
                        409,
                        NOBODY_FREE,
                        "Nobody is free to take it",
                        "Tell the customer, and ask: wait, or be served here. The call is as it was.")
                .with("state", call.state().name())
                .with(
                        "allowed",
                        call.allowed().stream().map(Enum::name).sorted().toList());
    }
}
